import { randomUUID } from "node:crypto";
import { signatureOf } from "../signature";
import type { Choice } from "./pay-page";

/** A Snap transaction, and the payment at it once a method was chosen. Amounts are whole rupiah. */
export interface Transaction {
  readonly orderId: string;
  readonly token: string;
  readonly amount: number;
  readonly enabled: readonly string[] | undefined;
  readonly finishUrl: string | undefined;
  readonly notificationUrl: string | undefined;
  readonly transactionId: string;
  /** Undefined until the buyer chose a method: Midtrans knows no transaction then. */
  status?: string;
  paymentType?: string;
  cancelled: boolean;
  refunds: { refund_key: string; refund_amount: string }[];
}

export function newTransaction(given: Pick<Transaction, "orderId" | "token" | "amount" | "enabled" | "finishUrl" | "notificationUrl">): Transaction {
  return { ...given, transactionId: randomUUID(), cancelled: false, refunds: [] };
}

const CODES: Record<string, string> = { pending: "201", deny: "202", expire: "407" };

/** What Status answers and a notification carries, signed. */
export function described(transaction: Transaction, serverKey: string): Record<string, unknown> {
  const status = transaction.status ?? "pending";
  const signed = {
    order_id: transaction.orderId,
    status_code: CODES[status] ?? "200",
    gross_amount: `${transaction.amount}.00`,
  };
  return {
    ...signed,
    transaction_id: transaction.transactionId,
    transaction_status: status,
    payment_type: transaction.paymentType,
    currency: "IDR",
    ...(status === "settlement" || status === "capture" ? { fraud_status: "accept" } : {}),
    ...(transaction.refunds.length > 0 ? { refunds: transaction.refunds } : {}),
    signature_key: signatureOf(signed, serverKey),
  };
}

const PAYMENT_TYPES: Partial<Record<Choice, string>> = { pay_qris: "qris", pay_gopay: "gopay", pay_card: "credit_card", pay_va: "bank_transfer", pending_va: "bank_transfer", deny: "credit_card" };
const STATUSES: Partial<Record<Choice, string>> = { pay_card: "capture", pending_va: "pending", deny: "deny", expire: "expire" };
const FINAL = ["settlement", "capture", "refund", "partial_refund", "cancel", "expire"];

/** @returns whether the choice changed anything: what has ended, or was cancelled, can't be paid any more. */
export function choose(transaction: Transaction, choice: Choice): boolean {
  if (choice === "close" || transaction.cancelled || FINAL.includes(transaction.status ?? "")) return false;
  transaction.paymentType = PAYMENT_TYPES[choice] ?? transaction.paymentType ?? "qris";
  transaction.status = STATUSES[choice] ?? "settlement";
  return true;
}

export function refund(transaction: Transaction, key: string, amount: number): "done" | "repeated" | "refused" {
  if (transaction.refunds.some((one) => one.refund_key === key)) return "repeated";
  const before = transaction.refunds.reduce((sum, one) => sum + Number(one.refund_amount), 0);
  const refundable = ["settlement", "partial_refund"].includes(transaction.status ?? "") && transaction.paymentType !== "bank_transfer";
  if (!refundable || amount <= 0 || before + amount > transaction.amount) return "refused";
  transaction.refunds.push({ refund_key: key, refund_amount: `${amount}.00` });
  transaction.status = before + amount === transaction.amount ? "refund" : "partial_refund";
  return "done";
}
