import { describe, expect, it } from "vitest";
import { brandMark, patternFill, patternTile, tileOf, type Mark } from "./index";

const PATTERNS = ["kawung", "parang", "truntum", "ciprat"] as const;
const palette = { ground: "#1d2b3e", ink: "#d9b878", accent: "#f3ead8" };
const mark = (pattern: Mark["pattern"], seed = "one"): Mark => ({ pattern, palette, seed });

/** Fails unless every element is closed in order and every attribute quoted. */
function openElements(svg: string): string[] {
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-z]+)((?: [a-zA-Z-:]+="[^"<>]*")*)(\/?)>/g, (_all, end: string, name: string, _attributes, self: string) => {
    if (end) expect(open.pop()).toBe(name);
    else if (!self) open.push(name);
    return "";
  });
  expect(rest).not.toMatch(/[<>]/);
  return open;
}

describe.each(PATTERNS)("%s", (pattern) => {
  it("draws the same picture for the same seed and another for another", () => {
    expect(patternTile(mark(pattern))).toBe(patternTile(mark(pattern)));
    expect(patternTile(mark(pattern))).not.toBe(patternTile(mark(pattern, "two")));
  });

  it("is well-formed as tile, fill and emblem", () => {
    for (const svg of [patternTile(mark(pattern), 40), patternFill(mark(pattern), 300, 200, 0.7), brandMark(mark(pattern), 'A & <b> "c"')]) {
      expect(openElements(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("lets no foreign text through the colours or the seed", () => {
    const foreign = '"/><script>alert(1)</script>';
    const hostile: Mark = { pattern, palette: { ground: foreign, ink: "url(http://a.example)", accent: "red;}" }, seed: foreign };
    for (const svg of [patternTile(hostile), patternFill(hostile, 90, 90), brandMark(hostile, foreign)]) {
      expect(svg).not.toMatch(/<script|a\.example|red;/);
    }
  });

  it("stays small", () => {
    for (const seed of ["one", "two", "three", "four", "five"]) {
      expect(patternTile(mark(pattern, seed)).length).toBeLessThan(pattern === "ciprat" ? 6000 : 3000);
    }
  });
});

it("repeats every drop of ciprat that crosses an edge on the other side", () => {
  const { body, size } = tileOf(mark("ciprat"));
  let crossing = 0;
  for (const [, width, path] of body.matchAll(/stroke-width="([\d.]+)" d="([^"]+)"/g)) {
    const drops = [...(path ?? "").matchAll(/M(-?\d+) (-?\d+)h0/g)].map(([, x, y]) => `${x} ${y}`);
    for (const drop of drops) {
      const [x = 0, y = 0] = drop.split(" ").map(Number);
      if (x >= 0 && x < Number(width) / 2) {
        crossing += 1;
        expect(drops).toContain(`${x + size} ${y}`);
      }
      if (y >= 0 && y < Number(width) / 2) {
        crossing += 1;
        expect(drops).toContain(`${x} ${y + size}`);
      }
    }
  }
  expect(crossing).toBeGreaterThan(0);
});

it("holds a whole number of parang blades in its turned square", () => {
  const { body, size } = tileOf(mark("parang"));
  const [first, second] = [...body.matchAll(/<use href="[^"]+" x="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
  const blades = size / Math.SQRT2 / ((second ?? 0) - (first ?? 0));
  expect(blades).toBeCloseTo(Math.round(blades), 2);
});

it("draws kawung for a pattern it doesn't know", () => {
  const odd = { ...mark("kawung"), pattern: "constructor" } as unknown as Mark;
  expect(patternTile(odd)).toBe(patternTile(mark("kawung")));
});
