import { z } from "zod";
import { PageQuery } from "./studio-listing";

export const PAYOUT_STATUSES = ["proposed", "approved", "paid", "cancelled"] as const;
const PayoutStatus = z.enum(PAYOUT_STATUSES);
/** What it is taken from; savings only once she has left the centre. */
const PayoutSource = z.enum(["available", "savings"]);
const text = (longest: number) => z.string().trim().max(longest).regex(/^[^\0]*$/, { message: "is not text" });
const Id = z.string().min(1).max(100);

/** `POST /center/payouts`: money to be handed to a beneficiary. Whole rupiah. */
export const PayoutInput = z.strictObject({
  beneficiary_id: Id,
  amount: z.int().min(1),
  from: PayoutSource,
  /** How it is handed over, in the centre's words: in cash, to her account. */
  method: text(60).min(1),
  note: text(500).default(""),
});
export type PayoutInput = z.infer<typeof PayoutInput>;

/** `POST /center/payouts/:id/paid`: the number of the receipt or of the bank's transfer. */
export const PayoutPaidInput = z.strictObject({ reference: text(120).min(1) });
export type PayoutPaidInput = z.infer<typeof PayoutPaidInput>;

/** `GET /center/payouts` query. */
export const PayoutsQuery = PageQuery.extend({ status: PayoutStatus.optional(), beneficiary_id: Id.optional() });
export type PayoutsQuery = z.infer<typeof PayoutsQuery>;

const When = z.iso.datetime().nullable();

export const Payout = z.object({
  id: z.string(),
  status: PayoutStatus,
  beneficiary_id: z.string(),
  amount: z.int(),
  from: PayoutSource,
  method: z.string(),
  note: z.string(),
  reference: z.string().nullable(),
  /** A member's id. */
  proposed_by: z.string(),
  proposed_at: z.iso.datetime(),
  /** Another member's or an administrator's id. */
  approved_by: z.string().nullable(),
  approved_at: When,
  paid_at: When,
  cancelled_at: When,
});
export type Payout = z.infer<typeof Payout>;

export const PayoutAnswer = z.object({ payout: Payout });
export type PayoutAnswer = z.infer<typeof PayoutAnswer>;

/** Newest first. */
export const PayoutsAnswer = z.object({ payouts: z.array(Payout), count: z.int(), offset: z.int(), limit: z.int() });
export type PayoutsAnswer = z.infer<typeof PayoutsAnswer>;
