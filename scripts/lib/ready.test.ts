import { describe, expect, it } from "vitest";
import { hasHits, waitUntil } from "./ready.ts";

describe("hasHits", () => {
  it.each([
    [{ results: [{ hits: [{ id: "prod_1" }] }] }, true],
    [{ results: [{ hits: [] }] }, false],
    [{ results: [] }, false],
    [{ type: "not_found", message: "…" }, false],
    [undefined, false],
  ])("of %j is %s", (answer, expected) => expect(hasHits(answer)).toBe(expected));
});

describe("waitUntil", () => {
  it("asks again after a no and after an error", async () => {
    const replies = [() => Promise.resolve(false), () => Promise.reject(new Error("refused")), () => Promise.resolve(true)];
    await waitUntil("It", () => replies.shift()!(), 5_000);
    expect(replies).toEqual([]);
  });

  it("gives up in one line", async () => {
    await expect(waitUntil("Search", () => Promise.resolve(false), 1)).rejects.toThrow("Search did not answer within 0 s");
  });
});
