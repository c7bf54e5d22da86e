import { beforeEach, describe, expect, it } from "vitest";
import { fingerprint, seal, unseal } from "./seal";

beforeEach(() => {
  process.env.PRIVATE_DATA_KEY = "a key of the tests, long enough to be one";
});

describe("seal", () => {
  it("gives a text back, and shows nothing of it", () => {
    const sealed = seal("Wartinah Jagatnirmala", "legal_name");
    expect(unseal(sealed, "legal_name")).toBe("Wartinah Jagatnirmala");
    expect(sealed).not.toContain("Wartinah");
    expect(seal("Wartinah Jagatnirmala", "legal_name")).not.toBe(sealed);
  });

  it("refuses another purpose, another key and changed values", () => {
    const sealed = seal("+6281234567890", "phone");
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`;
    expect(() => unseal(sealed, "legal_name")).toThrow();
    expect(() => unseal(changed, "phone")).toThrow();
    expect(() => unseal("+6281234567890", "phone")).toThrow("Not a sealed value");
    process.env.PRIVATE_DATA_KEY = "another key of the tests, also long enough";
    expect(() => unseal(sealed, "phone")).toThrow();
  });

  it("says which variable is missing", () => {
    delete process.env.PRIVATE_DATA_KEY;
    expect(() => seal("x", "phone")).toThrow("PRIVATE_DATA_KEY");
  });
});

describe("fingerprint", () => {
  it("is the same for the same text and use only", () => {
    expect(fingerprint("+6281234567890", "login")).toBe(fingerprint("+6281234567890", "login"));
    expect(fingerprint("+6281234567891", "login")).not.toBe(fingerprint("+6281234567890", "login"));
    expect(fingerprint("+6281234567890", "other")).not.toBe(fingerprint("+6281234567890", "login"));
  });
});
