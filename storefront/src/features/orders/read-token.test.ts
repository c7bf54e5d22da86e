import { describe, expect, it } from "vitest";
import { readToken } from "./read-token";

describe("readToken", () => {
  it("takes a token or the link that holds it", () => {
    expect(readToken({ token: " abc.def " })).toBe("abc.def");
    expect(readToken({ token: "https://shop.example/lacak?token=abc.def&x=1" })).toBe("abc.def");
    expect(readToken({})).toBe("");
    expect(readToken({ token: ["a", "b"] })).toBe("");
  });
});
