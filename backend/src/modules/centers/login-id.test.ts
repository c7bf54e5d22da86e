import { expect, it } from "vitest";
import { loginId, loginIds } from "./login-id";

it.each(["0812-3456-7890", "+62 812 3456 7890", "62 (812) 34567890", " 081234567890 "])("knows %j as one phone number", (typed) => {
  expect(loginId(typed)).toBe(loginIds({ email: null, phone: "+6281234567890" }).identifier);
});

it("keeps no digit of a phone number", () => {
  expect(loginId("081234567890")).toMatch(/^phone:[\w-]{43}$/);
  expect(loginId("081234567890")).not.toBe(loginId("081234567891"));
});

it("takes an e-mail in lower case without space around it", () => {
  expect(loginId(" Sari@Example.ID ")).toBe("sari@example.id");
});

it("prefers the e-mail where both are known, and keeps the phone as a second way in", () => {
  expect(loginIds({ email: "a@b.id", phone: "+6281234567890" })).toEqual({ identifier: "a@b.id", phoneIdentifier: loginId("081234567890") });
  expect(() => loginIds({ email: null, phone: null })).toThrow();
});
