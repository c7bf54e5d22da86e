import { describe, expect, it } from "vitest";
import { waitFor } from "./delay";

const now = new Date("2026-11-21T10:00:00Z");
const failed = (failures: number, secondsAgo: number) => ({
  failures,
  last_failed_at: new Date(now.getTime() - secondsAgo * 1000),
});

describe("waitFor", () => {
  it("lets the first tries through", () => {
    expect(waitFor(undefined, 10, now)).toBe(0);
    expect(waitFor(failed(9, 0), 10, now)).toBe(0);
  });

  it("grows with each failure past the free ones, up to 15 minutes", () => {
    expect(waitFor(failed(10, 0), 10, now)).toBe(15_000);
    expect(waitFor(failed(11, 0), 10, now)).toBe(30_000);
    expect(waitFor(failed(40, 0), 10, now)).toBe(15 * 60_000);
  });

  it("runs out, and forgets after an hour of quiet", () => {
    expect(waitFor(failed(10, 15), 10, now)).toBe(0);
    expect(waitFor(failed(40, 3600), 10, now)).toBe(0);
  });
});
