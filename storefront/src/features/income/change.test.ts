import { describe, expect, it } from "vitest";
import { average, changeOf } from "./change";

describe("changeOf", () => {
  it.each([
    [1_284_000, 1_074_000, { kind: "up", by: 210_000 }],
    [500, 1_000, { kind: "down", by: 500, part: 0.5 }],
    [700, 700, { kind: "same", by: 0, part: 0 }],
    [700, 0, { kind: "first", by: 700, part: null }],
    [0, 700, { kind: "down", by: 700, part: 1 }],
    [0, 0, { kind: "none", by: 0, part: null }],
    [-300, 0, { kind: "down", by: 300, part: null }],
    [100, -100, { kind: "up", by: 200, part: 2 }],
  ])("from %i after %i", (now, before, expected) => {
    expect(changeOf(now, before)).toMatchObject(expected);
  });
});

describe("average", () => {
  it("is whole rupiah and nothing for nobody", () => {
    expect(average(100_000, 3)).toBe(33_333);
    expect(average(0, 0)).toBe(0);
  });
});
