import { z } from "zod";
import { EntryKind, inOrder, isInOrder, Month, Rupiah } from "./ledger-parts";
import { PayoutSource, PayoutStatus } from "./payout";
import { PageQuery } from "./studio-listing";

export const INCOME_GROUPS = ["beneficiary", "month", "product", "channel", "brand"] as const;

/** Stands as key where sales have no beneficiary or no product. */
export const NO_KEY = "none";

const Id = z.string().min(1).max(100);

/** Ids that a report is narrowed to. NO_KEY asks for what has no brand or no product; a group is whoever is in it today. */
export const IncomeFilters = z.object({
  beneficiary: Id.optional(),
  brand: Id.optional(),
  product: Id.optional(),
  channel: Id.optional(),
  business_group: Id.optional(),
});
export type IncomeFilters = z.infer<typeof IncomeFilters>;

/** `GET /center/income` and its exports. Both months are included. */
export const IncomeQuery = IncomeFilters.extend({
  from: Month,
  to: Month,
  group: z.enum(INCOME_GROUPS).default("beneficiary"),
  /** How many months that end with `to` each row's `trend` shows; exports leave it out. */
  trend: z.coerce.number().int().min(1).max(36).optional(),
}).refine(isInOrder, inOrder);
export type IncomeQuery = z.infer<typeof IncomeQuery>;

/** net_sales = gross_sales - refunds = unit_cost + beneficiary_share + center_share + refund_cover. */
export const IncomeSums = z.object({
  /** Not additive over beneficiaries: the total counts each once. */
  units: z.int(),
  /** Not additive over beneficiaries, products and brands: the total counts each once. */
  orders: z.int(),
  gross_sales: Rupiah,
  refunds: Rupiah,
  net_sales: Rupiah,
  /** Materials and packaging of what was sold. */
  unit_cost: Rupiah,
  /** Savings included. */
  beneficiary_share: Rupiah,
  savings: Rupiah,
  center_share: Rupiah,
  /** Zero or negative: refunds that the centre bears. */
  refund_cover: Rupiah,
});
export type IncomeSums = z.infer<typeof IncomeSums>;

/**
 * `key` is an id, a month, a channel or NO_KEY; `label` what a person reads. A beneficiary is shown by her alias.
 * NO_KEY is its own label: whoever shows it says what it means.
 */
export const IncomeRow = IncomeSums.extend({ key: z.string(), label: z.string() });
export type IncomeRow = z.infer<typeof IncomeRow>;

export const IncomeReport = z.object({ rows: z.array(IncomeRow), total: IncomeSums });
export type IncomeReport = z.infer<typeof IncomeReport>;

/** beneficiary_share of each of `trend_months`, nothing left out. */
const Trend = z.array(Rupiah);

/** `GET /center/income`: the report, who earned nothing, and how it came to that. */
export const IncomeAnswer = IncomeReport.extend({
  rows: z.array(IncomeRow.extend({ trend: Trend.optional() })),
  /** By beneficiary: who was at the centre in those months and has no row. Empty for other groupings. */
  idle: z.array(z.object({ key: z.string(), label: z.string(), trend: Trend.optional() })),
  /** How many people earned something in those months, of how many who were there or earned. For every grouping. */
  people: z.object({ earning: z.int(), present: z.int() }),
  /** Oldest first; only with `trend`. */
  trend_months: z.array(Month).optional(),
});
export type IncomeAnswer = z.infer<typeof IncomeAnswer>;

const Named = z.object({ key: z.string(), label: z.string() });

/** `GET /center/income/choices`: what the centre's reports can be narrowed to, by name. */
export const IncomeChoicesAnswer = z.object({
  brands: z.array(Named),
  products: z.array(Named),
  channels: z.array(Named),
  business_groups: z.array(Named),
});
export type IncomeChoicesAnswer = z.infer<typeof IncomeChoicesAnswer>;

/** `GET /center/income/lines`: what a number is made of. Without a filter, the total. */
export const IncomeLinesQuery = PageQuery.extend({
  from: Month,
  to: Month,
  beneficiary_id: Id.optional(),
  product_id: Id.optional(),
  channel: Id.optional(),
  brand: Id.optional(),
  business_group: Id.optional(),
}).refine(isInOrder, inOrder);
export type IncomeLinesQuery = z.infer<typeof IncomeLinesQuery>;

export const INCOME_ACCOUNTS = ["clearing", "cost", "center_share", "refund_cover", "shipping", "tax", "pending", "available", "savings", "reserved", "paid"] as const;
export const INCOME_FLAGS = ["unlisted", "no_author", "no_rule"] as const;

/** A sale or refund of one order line, as far as it belongs to the number. */
export const IncomeLine = IncomeSums.omit({ orders: true }).extend({
  id: z.string(),
  kind: EntryKind,
  date: z.iso.datetime(),
  month: Month,
  /** The number that staff know the order by. */
  order_display_id: z.int().nullable(),
  product_id: z.string(),
  product: z.string(),
  channel: z.string(),
  brand_id: z.string(),
  /** The rule that was frozen with the order. */
  share_rule: z.object({ beneficiary_bp: z.int(), savings_bp: z.int() }),
  /** Why a line is wholly the centre's although nobody decided so. */
  flag: z.enum(INCOME_FLAGS).nullable(),
});
export type IncomeLine = z.infer<typeof IncomeLine>;

/** `GET /center/income/entries/:id`: the ledger behind an order line: this entry and all others of the same line, oldest first. */
export const IncomeEntryAnswer = z.object({
  entry: z.object({
    id: z.string(),
    order_display_id: z.int().nullable(),
    line_item_id: z.string(),
    /** Whom it brought something, for a correction: the maker's id and alias. */
    makers: z.array(z.object({ id: z.string(), alias: z.string() })),
    product: z.string(),
    quantity: z.int(),
    /** Whole rupiah after discounts, as frozen with the order. */
    net: Rupiah,
    unit_cost: Rupiah,
    share_rule: z.object({ beneficiary_bp: z.int(), savings_bp: z.int() }),
    flag: z.enum(INCOME_FLAGS).nullable(),
  }),
  entries: z.array(
    z.object({
      id: z.string(),
      kind: EntryKind,
      date: z.iso.datetime(),
      /** Signed; the postings of an entry sum to zero. `beneficiary` is her alias. */
      postings: z.array(z.object({ account: z.enum(INCOME_ACCOUNTS), beneficiary: z.string().nullable(), amount: Rupiah })),
    }),
  ),
});
export type IncomeEntryAnswer = z.infer<typeof IncomeEntryAnswer>;

export const IncomeLinesAnswer = z.object({
  lines: z.array(IncomeLine),
  count: z.int(),
  offset: z.int(),
  limit: z.int(),
});
export type IncomeLinesAnswer = z.infer<typeof IncomeLinesAnswer>;

/** Why income waits: not sent yet, on its way, or arrived and held for some working days. */
export const WAITING_REASONS = ["unsent", "sent", "held"] as const;

/** `GET /studio/income`: a beneficiary's own. */
export const MakerIncomeAnswer = z.object({
  income: z.object({
    /** Can be paid out now. */
    available: Rupiah,
    /** Paid by the buyer, waiting for delivery. */
    pending: Rupiah,
    savings: Rupiah,
    /** In a payout that has not been handed over yet. */
    reserved: Rupiah,
    paid: Rupiah,
    /** Newest first. */
    months: z.array(z.object({ month: Month, net_sales: Rupiah, beneficiary_share: Rupiah })),
    /** What waits, by product and why, what comes first at the top; their amounts add up to `pending`. */
    waiting: z.array(
      z.object({
        product_id: z.string(),
        product: z.string(),
        amount: Rupiah,
        reason: z.enum(WAITING_REASONS),
        /** When it becomes available at the latest, as far as that is known. */
        available_at: z.iso.datetime().nullable(),
      }),
    ),
    /** All of hers, most earned first. */
    products: z.array(z.object({ product_id: z.string(), product: z.string(), units: z.int(), beneficiary_share: Rupiah })),
    /** Money handed or to be handed to her, newest first. */
    payouts: z.array(
      z.object({
        id: z.string(),
        amount: Rupiah,
        from: PayoutSource,
        status: PayoutStatus,
        method: z.string(),
        reference: z.string().nullable(),
        proposed_at: z.iso.datetime(),
        paid_at: z.iso.datetime().nullable(),
      }),
    ),
    /** The latest sales and refunds, newest first. */
    lines: z.array(
      z.object({
        kind: EntryKind,
        date: z.iso.datetime(),
        product_id: z.string(),
        product: z.string(),
        units: z.int(),
        net_sales: Rupiah,
        beneficiary_share: Rupiah,
        savings: Rupiah,
      }),
    ),
  }),
});
export type MakerIncomeAnswer = z.infer<typeof MakerIncomeAnswer>;
