import { describe, expect, it } from "vitest";
import { NEUTRAL_ALIASES } from "./neutral-aliases";
import { aliasProblem, namesPerson, findsPerson, tellsPrivate } from "./telling-names";

const LEGAL = "Siti Wartinah Jagatnirmala";

describe("aliasProblem", () => {
  it.each(["Wartinah", "Mawar Siti", "WÁRTINAH", "Bu Wartinah", "Warti", "Jagat", "SWJ", "S.W.J.", "s w j", "Ibu M.", "Pak K", "Ibu", "M.", "A B"])("refuses %s", (alias) => {
    expect(aliasProblem(alias, LEGAL)).not.toBeNull();
  });

  it.each(["Kenanga", "Sedap Malam", "Bu Kenanga", "War", "Trembesi 2"])("takes %s", (alias) => {
    expect(aliasProblem(alias, LEGAL)).toBeNull();
  });

  it("takes every name of the pool for somebody who isn't called so", () => {
    expect(NEUTRAL_ALIASES.filter((alias) => aliasProblem(alias, "Xx Yy Zz") !== null)).toEqual([]);
    expect(new Set(NEUTRAL_ALIASES).size).toBe(NEUTRAL_ALIASES.length);
  });
});

describe("tellsPrivate", () => {
  const her = { legalName: LEGAL, phone: "+6281234567890" };

  it("finds her name and her number in a text", () => {
    expect(tellsPrivate("Kata wartinah, batik itu sabar.", her)).toBe(true);
    expect(tellsPrivate("Hubungi 0812-3456-7890 ya", her)).toBe(true);
  });

  it("leaves other words and numbers alone", () => {
    expect(tellsPrivate("Saya membatik sejak 2019, 120 kain setahun.", her)).toBe(false);
    expect(tellsPrivate("12345678901", { ...her, phone: null })).toBe(false);
  });
});

describe("findsPerson", () => {
  const her = { legalName: LEGAL, publicAlias: "Kenanga", phone: "+6281234567890" };

  it.each(["wartin", "JAGAT", "kenanga", "081234567890", "+62 812 3456", "0812-3456-7890"])("finds her by %s", (typed) => {
    expect(findsPerson(typed, her)).toBe(true);
  });

  it.each(["Suharti", "0899", "62"])("doesn't by %s", (typed) => {
    expect(findsPerson(typed, her)).toBe(false);
  });
});

describe("namesPerson", () => {
  const ani = { legalName: "Sri Indah Lestari", phone: "+6281234567890" };
  it.each([
    ["Kain yang indah dan lestari", false],
    ["Dibuat oleh Sri Indah dari Semarang", true],
    ["Dibuat oleh SRI LESTARI", true],
    ["Hubungi 0812-3456-7890", true],
    ["Ukuran 110 x 200 cm", false],
  ])("of %s says %s", (text, told) => expect(namesPerson(text, ani)).toBe(told));

  it("knows a name of one word by its capital", () => {
    const lestari = { legalName: "Lestari", phone: null };
    expect(namesPerson("Bahan yang lestari. Lestari itu indah", lestari)).toBe(false);
    expect(namesPerson("Dianyam oleh Lestari sendiri", lestari)).toBe(true);
  });
});
