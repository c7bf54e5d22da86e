import { z } from "zod";
import { PageQuery } from "./studio-listing";

export const ADJUSTMENT_STATUSES = ["proposed", "approved", "cancelled"] as const;
const AdjustmentStatus = z.enum(ADJUSTMENT_STATUSES);
const Id = z.string().min(1).max(100);

/** `POST /center/adjustments`: a correction of what a sold line brought somebody. Whole rupiah. */
export const AdjustmentInput = z.strictObject({
  line_item_id: Id,
  beneficiary_id: Id,
  /** To her from the centre's share of the line; negative: back from her, as far as she still holds it. */
  amount: z.int().refine((amount) => amount !== 0, { message: "is nothing" }),
  reason: z.string().trim().min(1).max(500).regex(/^[^\0]*$/, { message: "is not text" }),
});
export type AdjustmentInput = z.infer<typeof AdjustmentInput>;

/** `GET /center/adjustments` query. */
export const AdjustmentsQuery = PageQuery.extend({ status: AdjustmentStatus.optional() });
export type AdjustmentsQuery = z.infer<typeof AdjustmentsQuery>;

export const Adjustment = z.object({
  id: z.string(),
  status: AdjustmentStatus,
  line_item_id: z.string(),
  beneficiary_id: z.string(),
  public_alias: z.string(),
  /** What was sold on the line. */
  product: z.string(),
  amount: z.int(),
  reason: z.string(),
  /** A member's id. */
  proposed_by: z.string(),
  /** Null for somebody who is no member any more. */
  proposed_by_name: z.string().nullable(),
  proposed_at: z.iso.datetime(),
  /** Another member's or an administrator's id. */
  approved_by: z.string().nullable(),
  /** Null for an administrator. */
  approved_by_name: z.string().nullable(),
  approved_at: z.iso.datetime().nullable(),
  cancelled_at: z.iso.datetime().nullable(),
});
export type Adjustment = z.infer<typeof Adjustment>;

export const AdjustmentAnswer = z.object({ adjustment: Adjustment });
export type AdjustmentAnswer = z.infer<typeof AdjustmentAnswer>;

/** Newest first. */
export const AdjustmentsAnswer = z.object({ adjustments: z.array(Adjustment), count: z.int(), offset: z.int(), limit: z.int() });
export type AdjustmentsAnswer = z.infer<typeof AdjustmentsAnswer>;
