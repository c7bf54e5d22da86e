import { readRupiah } from "./amounts";

/** A transaction as Midtrans' Status tells it. */
export interface TransactionStatus {
  readonly status_code: string;
  readonly order_id?: string;
  readonly gross_amount?: string;
  readonly currency?: string;
  readonly transaction_id?: string;
  readonly transaction_status?: string;
  readonly fraud_status?: string;
  readonly payment_type?: string;
  readonly refunds?: readonly { readonly refund_key?: string }[];
}

/**
 * What a status means for money: `none` while nothing was chosen at the pay page; `paid` alone counts; `refused` may be tried again at the
 * same page; `ended` can't be paid any more; `returned` was paid and went back, in part or whole.
 */
export type PaymentState = "none" | "pending" | "paid" | "refused" | "ended" | "returned";

const STATES: Readonly<Record<string, PaymentState>> = {
  pending: "pending",
  authorize: "pending",
  deny: "refused",
  failure: "ended",
  cancel: "ended",
  expire: "ended",
  refund: "returned",
  partial_refund: "returned",
  chargeback: "returned",
  partial_chargeback: "returned",
};

/** A status that isn't known is waited for. */
export function stateOf(status: TransactionStatus): PaymentState {
  if (status.status_code === "404") return "none";
  const { transaction_status = "", fraud_status } = status;
  if (transaction_status !== "settlement" && transaction_status !== "capture") return STATES[transaction_status] ?? "pending";
  const trusted = fraud_status === undefined || fraud_status === "accept";
  if (trusted) return status.status_code === "200" ? "paid" : "pending";
  return fraud_status === "deny" ? "refused" : "pending";
}

/** Whether a transaction is the one that was asked for: its order id, its amount and its currency. */
export function isOf(status: TransactionStatus, orderId: string, rupiah: number): boolean {
  return status.order_id === orderId && readRupiah(status.gross_amount) === rupiah && (status.currency === undefined || status.currency === "IDR");
}
