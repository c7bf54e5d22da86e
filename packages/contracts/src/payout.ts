import { z } from "zod";
import { PageQuery } from "./studio-listing";

export const PAYOUT_STATUSES = ["proposed", "approved", "paid", "cancelled"] as const;
export const PayoutStatus = z.enum(PAYOUT_STATUSES);
/** What it is taken from; savings only once she has left the centre. */
export const PayoutSource = z.enum(["available", "savings"]);
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

/** `POST /center/payouts/batch`: proposals for several people at once, all of them or none. Nobody's source is named twice. */
export const PayoutBatchInput = z.strictObject({
  method: text(60).min(1),
  note: text(500).default(""),
  payouts: z
    .array(PayoutInput.pick({ beneficiary_id: true, amount: true, from: true }))
    .min(1)
    .max(500)
    .refine((payouts) => new Set(payouts.map(({ beneficiary_id, from }) => `${from} ${beneficiary_id}`)).size === payouts.length, { message: "names somebody twice" }),
});
export type PayoutBatchInput = z.infer<typeof PayoutBatchInput>;

/** `GET /center/payouts/owed`: who can be paid now, by alias, with whole rupiah. */
export const PayableAnswer = z.object({
  people: z.array(
    z.object({
      beneficiary_id: z.string(),
      public_alias: z.string(),
      available: z.int(),
      savings: z.int(),
      /** She has left the centre, so that her savings may be paid too. */
      has_left: z.boolean(),
    }),
  ),
});
export type PayableAnswer = z.infer<typeof PayableAnswer>;

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
  /** Empty for somebody the centre never had. */
  public_alias: z.string(),
  amount: z.int(),
  from: PayoutSource,
  method: z.string(),
  note: z.string(),
  reference: z.string().nullable(),
  /** A member's id. */
  proposed_by: z.string(),
  /** As the centre calls her; null for who is no member any more. */
  proposed_by_name: z.string().nullable(),
  proposed_at: z.iso.datetime(),
  /** Another member's or an administrator's id. */
  approved_by: z.string().nullable(),
  /** Null too for an administrator. */
  approved_by_name: z.string().nullable(),
  approved_at: When,
  paid_at: When,
  cancelled_at: When,
});
export type Payout = z.infer<typeof Payout>;

export const PayoutAnswer = z.object({ payout: Payout });
export type PayoutAnswer = z.infer<typeof PayoutAnswer>;

/** Newest first; `counts` are of every status, whatever is asked for. */
export const PayoutsAnswer = z.object({ payouts: z.array(Payout), counts: z.record(PayoutStatus, z.int()), count: z.int(), offset: z.int(), limit: z.int() });
export type PayoutsAnswer = z.infer<typeof PayoutsAnswer>;

export const PayoutBatchAnswer = z.object({ payouts: z.array(Payout) });
export type PayoutBatchAnswer = z.infer<typeof PayoutBatchAnswer>;
