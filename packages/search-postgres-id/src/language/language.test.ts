import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { singular } from "./english";
import { stems } from "./stem";
import { allowedTypos, deletions, distance, storedDepth } from "./typos";
import { wordsOf } from "./words";

describe("Indonesian words", () => {
  it.each([
    ["menenun", "tenun"],
    ["tenunan", "tenun"],
    ["ditenun", "tenun"],
    ["mengukir", "ukir"],
    ["ukiran", "ukir"],
    ["memahat", "pahat"],
    ["menyulam", "sulam"],
    ["sulamannya", "sulam"],
    ["kerajinan", "rajin"],
    ["perajin", "rajin"],
    ["menganyam", "anyam"],
    ["perhiasan", "hias"],
    ["menghiasi", "hias"],
    ["berukir", "ukir"],
  ])("%s comes from %s", (word, root) => expect(stems(word)).toContain(root));

  it.each(["keranjang", "keripik", "kerupuk", "sandal", "rotan", "batik", "topi"])("%s is a root", (word) => expect(stems(word)).toEqual([word]));

  it("reads reduplications, everyday spellings, accents and what is no letter", () => {
    expect(wordsOf("Oleh-oleh anyam-anyaman, KRUPUK & kripik café\u0000 😀 tas-tas")).toEqual(["oleholeh", "anyaman", "kerupuk", "keripik", "cafe", "tas"]);
    expect(wordsOf("oleh oleh cendera mata")).toEqual(["oleholeh", "cenderamata"]);
    expect(wordsOf("constructor toString")).toEqual(["constructor", "tostring"]);
  });

  it.each([["baskets", "basket"], ["boxes", "box"], ["candies", "candy"], ["glass", "glass"]])("%s is the English %s", (word, one) => expect(singular(word)).toBe(one));
});

describe("slips of typing", () => {
  it("are none up to 4 letters, one up to 8, two beyond", () => expect(["emas", "tenun", "keripik1", "selendang", "keranjang2"].map(allowedTypos)).toEqual([0, 1, 0, 2, 0]));

  it("count a swap as one", () => expect([distance("tenun", "teunn"), distance("kain", "kin"), distance("kain", "kayn"), distance("a", "")]).toEqual([1, 1, 1, 1]));

  it("always meet the stored forms of the word that was meant", () => {
    const letter = fc.constantFrom(..."abcdefgh");
    const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });
    const slip = fc.tuple(fc.constantFrom("insert", "delete", "replace", "swap"), fc.nat(11), letter);
    fc.assert(
      fc.property(word, fc.array(slip, { minLength: 1, maxLength: 2 }), (meant, slips) => {
        const typed = slips.reduce((text, [kind, at, other]) => mistype(text, kind, at % text.length, other), meant);
        const depth = allowedTypos(typed);
        fc.pre(distance(typed, meant) <= depth);
        const stored = deletions(meant, storedDepth(meant));
        expect([...deletions(typed, depth)].some((form) => stored.has(form))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

function mistype(text: string, kind: string, at: number, other: string): string {
  const [head, rest] = [text.slice(0, at), text.slice(at)];
  if (kind === "insert") return head + other + rest;
  if (kind === "delete") return head + rest.slice(1);
  return kind === "replace" ? head + other + rest.slice(1) : head + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2);
}
