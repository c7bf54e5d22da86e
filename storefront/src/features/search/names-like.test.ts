import { describe, expect, it } from "vitest";
import { namesLike } from "./names-like";

const brands = [{ name: "Rimba Timur" }, { name: "Café Lasolo" }, { name: "Timba" }];

describe("namesLike", () => {
  it("finds the beginning of any word, whatever its case and accents", () => {
    expect(namesLike("TIM", brands)).toEqual([brands[0], brands[2]]);
    expect(namesLike("cafe l", brands)).toEqual([brands[1]]);
  });
  it("finds nothing inside words, and nothing for nothing", () => {
    expect(namesLike("imba", brands)).toEqual([]);
    expect(namesLike("  ", brands)).toEqual([]);
  });
});
