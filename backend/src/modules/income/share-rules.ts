import { generateEntityId } from "@medusajs/framework/utils";
import type { ShareRule } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import type { Database } from "./types";

export type StoredRule = ShareRule & { centerId: string; createdBy: string | null };

export type NewRule = Pick<ShareRule, "productId" | "brandId" | "beneficiaryBp" | "savingsBp" | "validFrom"> & {
  createdBy: string | null;
};

interface RuleRow {
  id: string;
  center_id: string;
  product_id: string | null;
  brand_id: string | null;
  beneficiary_bp: number;
  savings_bp: number;
  valid_from: Date;
  created_by: string | null;
  created_at: Date;
}

const toRule = (row: RuleRow): StoredRule => ({
  id: row.id,
  centerId: row.center_id,
  productId: row.product_id,
  brandId: row.brand_id,
  beneficiaryBp: row.beneficiary_bp,
  savingsBp: row.savings_bp,
  validFrom: row.valid_from,
  createdBy: row.created_by,
  createdAt: row.created_at,
});

/** Adds rules to a centre; a rule is never edited, a newer one takes its place. */
export async function insertRules(db: Database, { centerId }: CenterScope, rules: readonly NewRule[]): Promise<StoredRule[]> {
  if (rules.length === 0) return [];
  const rows = rules.map((rule) => ({
    id: generateEntityId(undefined, "shr"),
    center_id: centerId,
    product_id: rule.productId,
    brand_id: rule.brandId,
    beneficiary_bp: rule.beneficiaryBp,
    savings_bp: rule.savingsBp,
    valid_from: rule.validFrom,
    created_by: rule.createdBy,
  }));
  const stored = await db<RuleRow>("share_rule").insert(rows).returning("*");
  return (stored as RuleRow[]).map(toRule);
}

/** All rules of the centres, those in force last first. */
export async function selectRules(db: Database, scopes: readonly CenterScope[]): Promise<StoredRule[]> {
  const rows: RuleRow[] = await db("share_rule")
    .whereIn("center_id", scopes.map(({ centerId }) => centerId))
    .orderBy([{ column: "valid_from", order: "desc" }, { column: "created_at", order: "desc" }]);
  return rows.map(toRule);
}
