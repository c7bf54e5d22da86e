import { describe, expect, it } from "vitest";
import { wordsOf } from "./own-data-words";

describe("who looked at her", () => {
  it("is told by role and in few kinds", () => {
    expect(wordsOf({ action: "beneficiary.searched", actor_role: "staff" })).toEqual({ kind: "viewed", role: "staff" });
    expect(wordsOf({ action: "consent.withdrawn", actor_role: "beneficiary" })).toEqual({ kind: "withdrawn", role: "beneficiary" });
  });

  it("has words for what it doesn't know", () => {
    expect(wordsOf({ action: "center.changed", actor_role: "ministry" })).toEqual({ kind: "other", role: "administrator" });
  });
});
