import type { Author, BasisPoints, Rupiah } from "@ska/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A connection or a transaction on the module's database. */
export type Database = Knex;

/** Stands where a report row has no beneficiary, product or brand. */
export const NONE = "none";

/** Takes what belongs to no centre, so that every captured rupiah is in the ledger. */
export const PLATFORM = "platform";

export type CenterAccountKind = "clearing" | "cost" | "center_share" | "refund_cover" | "shipping" | "tax";
export type MakerAccountKind = "pending" | "available" | "savings" | "reserved" | "paid";

/** An account by what it is; its row is made when it is first posted to. */
export type AccountKey =
  | { centerId: string; kind: CenterAccountKind; beneficiaryId: null }
  | { centerId: string; kind: MakerAccountKind; beneficiaryId: string };

export type EntryKind = "sale" | "shipping" | "tax" | "release" | "refund" | "payout" | "adjustment";

/** Why a line's margin is wholly the centre's although nobody decided so. */
export type SnapshotFlag = "unlisted" | "no_author" | "no_rule";

/** An order line as it was when the order was placed. */
export interface LineSnapshot {
  orderId: string;
  lineItemId: string;
  orderVersion: number;
  /** Place in the order. */
  position: number;
  centerId: string;
  productId: string | null;
  productTitle: string;
  variantId: string | null;
  brandId: string | null;
  /** Sales channel id, or "web". */
  channel: string;
  quantity: number;
  net: Rupiah;
  unitCost: Rupiah;
  /** With group members opened up, in the order that decides ties. */
  authors: Author[];
  beneficiaryBp: BasisPoints;
  savingsBp: BasisPoints;
  ruleId: string | null;
  flag: SnapshotFlag | null;
  placedAt: Date;
}

export type StoredSnapshot = LineSnapshot & { id: string };

export interface Posting {
  account: AccountKey;
  /** Signed; the postings of an entry sum to zero. */
  amount: Rupiah;
}

/** A movement of the ledger that has not been written yet. */
export interface EntryDraft {
  kind: EntryKind;
  centerId: string;
  occurredAt: Date;
  orderId: string | null;
  lineItemId: string | null;
  /** The row that caused it, such as a capture's id. */
  source: string;
  /** Written once, whoever comes first. */
  idempotencyKey: string;
  memo: string | null;
  postings: Posting[];
  /** What reports show of it, first maker first; empty when it is no line's. */
  lines: ReportLine[];
}

/** A line as shown under one maker, or under nobody. Amounts in whole rupiah. */
export interface ReportLine {
  month: string;
  beneficiaryId: string;
  snapshot: StoredSnapshot;
  units: number;
  gross: Rupiah;
  refunded: Rupiah;
  net: Rupiah;
  cost: Rupiah;
  makerAmount: Rupiah;
  savings: Rupiah;
  centerShare: Rupiah;
  refundCover: Rupiah;
}

/** What one centre got with the full capture of an order besides its lines. */
export interface CapturedCenter {
  centerId: string;
  /** "YYYY-MM" of the capture in the centre's time zone. */
  month: string;
  shipping: Rupiah;
  tax: Rupiah;
}

/** An order whose payments are fully captured. */
export interface CapturedOrder {
  orderId: string;
  capturedAt: Date;
  /** Id of the last capture. */
  source: string;
  /** The version that added lines, when the order was posted before. */
  addedIn: number | null;
  centers: CapturedCenter[];
}
