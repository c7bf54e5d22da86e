import { describe, expect, it } from "vitest";
import { correctionAmount } from "./correction-amount";

const form = (amount: string, way: string): FormData => {
  const made = new FormData();
  made.set("amount", amount);
  made.set("way", way);
  return made;
};

describe("a correction's amount", () => {
  it.each([
    ["15.000", "to", 15_000],
    ["Rp 15.000", "back", -15_000],
    ["lima", "to", Number.NaN],
    ["", "back", Number.NaN],
    ["-5", "to", Number.NaN],
  ])("%j %s is %d", (amount, way, expected) => expect(correctionAmount(form(amount, way))).toBe(expected));
});
