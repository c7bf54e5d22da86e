import { describe, expect, it } from "vitest";
import { lastDay, scopeAfter, scopesFor } from "./consent-form-scopes";

describe("questions of consent", () => {
  it("follow each other, and a no to the alias skips what would stand on its page", () => {
    const adult = { is_adult: true };
    expect(scopeAfter("alias", "yes", adult)).toBe("story");
    expect(scopeAfter("story", "no", adult)).toBe("photo");
    expect(scopeAfter("alias", "no", adult)).toBe("statement");
    expect(scopeAfter("statement", "yes", adult)).toBeNull();
  });

  it("ask nothing public of a minor", () => {
    expect(scopesFor({ is_adult: false })).toEqual(["statement"]);
  });
});

describe("lastDay", () => {
  it("counts whole months and stays inside the month", () => {
    expect(lastDay("2026-11-24", "12")).toBe("2027-11-24");
    expect(lastDay("2028-02-29", "12")).toBe("2029-02-28");
    expect(lastDay("2026-11-24", "none")).toBeNull();
  });
});
