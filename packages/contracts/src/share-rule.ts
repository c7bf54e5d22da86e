import { z } from "zod";

/** Hundredths of a percent. */
const BasisPoints = z.int().min(0).max(10_000);

/** `POST /studio/share-rules`: for a product, for a brand, or with neither the centre's default. */
export const ShareRuleInput = z
  .strictObject({
    product_id: z.string().min(1).nullish(),
    brand_id: z.string().min(1).nullish(),
    /** The makers' part of the margin. */
    beneficiary_bp: BasisPoints,
    /** The part of a maker's income that is saved for her until she leaves. */
    savings_bp: BasisPoints,
    /** Now or later; left out it is now. */
    valid_from: z.iso.datetime({ offset: true }).optional(),
  })
  .refine((rule) => !rule.product_id || !rule.brand_id, {
    message: "A rule is for a product or for a brand, not for both",
    path: ["brand_id"],
  });
export type ShareRuleInput = z.infer<typeof ShareRuleInput>;

export const ShareRule = z.object({
  id: z.string(),
  product_id: z.string().nullable(),
  brand_id: z.string().nullable(),
  beneficiary_bp: BasisPoints,
  savings_bp: BasisPoints,
  valid_from: z.iso.datetime(),
  created_at: z.iso.datetime(),
});
export type ShareRule = z.infer<typeof ShareRule>;

export const ShareRuleAnswer = z.object({ share_rule: ShareRule });
export type ShareRuleAnswer = z.infer<typeof ShareRuleAnswer>;

/** `GET /studio/share-rules`: the newest in force first. */
export const ShareRulesAnswer = z.object({
  share_rules: z.array(ShareRule),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
});
export type ShareRulesAnswer = z.infer<typeof ShareRulesAnswer>;
