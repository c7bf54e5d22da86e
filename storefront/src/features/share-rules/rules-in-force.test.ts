import type { ShareRule } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { ruledSubjects } from "./rules-in-force";

const rule = (id: string, valid_from: string, brand_id: string | null = null): ShareRule => ({ id, product_id: null, brand_id, beneficiary_bp: 7_000, savings_bp: 0, valid_from, created_at: valid_from });
const NOW = new Date("2026-11-25T00:00:00Z");

describe("rules by what they are for", () => {
  it("tells the one in force from those that come and those that were", () => {
    const rules = [rule("next", "2026-12-01T00:00:00.000Z"), rule("now", "2026-06-01T00:00:00.000Z"), rule("old", "2026-01-01T00:00:00.000Z"), rule("brand", "2026-02-01T00:00:00.000Z", "brd_1")];
    const [center, brand] = ruledSubjects(rules, NOW);
    expect([center?.now?.id, center?.later.map(({ id }) => id), center?.earlier.map(({ id }) => id)]).toEqual(["now", ["next"], ["old"]]);
    expect([brand?.subject, brand?.now?.id]).toEqual(["brand:brd_1", "brand"]);
  });

  it("shows that a centre has none yet", () => expect(ruledSubjects([], NOW)).toEqual([{ subject: "center", now: null, later: [], earlier: [] }]));
});
