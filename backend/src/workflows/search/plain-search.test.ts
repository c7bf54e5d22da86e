import { describe, expect, it } from "vitest";
import { plainSearch } from "./plain-search";

describe("plainSearch", () => {
  it.each([
    ["  Batik\u0000 \t CIPRAT ", "batik ciprat"],
    ["Kain\u200bulos", "kain ulos"],
    ["Ｂａｔｉｋ", "batik"],
    ["oleh-oleh?", "oleh-oleh?"],
    ["x".repeat(60), "x".repeat(60)],
  ])("keeps %j as %j", (typed, kept) => {
    expect(plainSearch(typed)).toBe(kept);
  });

  it.each(["", "  ", "😀", "!!!", "siti 0812", "batik 2", "batik ²", "batik ٣", "siti@contoh.example", "siti＠contoh", "x".repeat(61)])("keeps nothing of %j", (typed) => {
    expect(plainSearch(typed)).toBeNull();
  });
});
