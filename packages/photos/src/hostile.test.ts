import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FOREIGN, PLANTED } from "../samples/foreign";
import { hostileFiles } from "../samples/hostile";
import { coach, derive, inspect, PhotoRefused, type Derived } from "./index";

const codeOf = (error: unknown): string => (error instanceof PhotoRefused ? error.code : `not refused: ${String(error)}`);
const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => "taken", codeOf);

const files = await hostileFiles();

describe("a hostile file", () => {
  it.each(files)("$name: $outcome", async ({ bytes, outcome }) => {
    const made: Derived | string = await derive(bytes, { widths: [320], quick: true }).catch(codeOf);
    expect(typeof made === "string" ? made : "harmless").toBe(outcome);
    expect(await refusal(coach(bytes))).toBe(outcome === "harmless" ? "taken" : outcome);
    if (typeof made === "string") return;
    for (const { data } of made.files) expect(data.includes("PLANTED")).toBe(false);
  });

  it("holds what it must not pass on", () => {
    expect(PLANTED).toContain("PLANTED");
  });
});

describe("a file's name", () => {
  let folder = "";
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "photo-names-"))));
  afterAll(() => rm(folder, { recursive: true }));

  it("is not believed", async () => {
    const named = async (name: string, bytes: Buffer): Promise<string> => {
      await writeFile(path.join(folder, name), bytes);
      return path.join(folder, name);
    };
    for (const { bytes, outcome } of FOREIGN) expect(await refusal(inspect(await named("photo.jpg", bytes)))).toBe(outcome);
    const { bytes } = files.find(({ name }) => name === "PNG with a page in its text")!;
    expect(await inspect(await named("photo.svg", bytes))).toMatchObject({ format: "png", width: 300, height: 300 });
    const { bytes: large } = files.find(({ name }) => name === "file of 26 MB")!;
    expect(await refusal(inspect(await named("large.jpg", large)))).toBe("too_large");
  });
});
