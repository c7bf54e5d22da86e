import { MedusaError } from "@medusajs/framework/utils";
import type { MidtransClient } from "./client";
import type { SessionData } from "./session";
import type { TransactionStatus } from "./state";

/** Wallets take a refund at once; a card's goes through Midtrans' own queue. */
const WALLETS = ["qris", "gopay", "shopeepay"];
/** Nothing can be sent back to where such a payment came from. */
const BY_HAND = ["bank_transfer", "echannel"];

const holds = (status: TransactionStatus, key: string): boolean => (status.refunds ?? []).some((one) => one.refund_key === key);

/**
 * Refunds whole rupiah of a paid transaction; with a key that was used before it refunds nothing more.
 * @returns the payment's data.
 * @throws 400 when Midtrans refuses, and when it can't be reached: then nobody knows, and the same key may be tried again.
 */
export async function refundOnce(client: MidtransClient, session: SessionData, key: string, rupiah: number): Promise<SessionData> {
  const before = await client.status(session.order_id);
  if (holds(before, key)) return session;
  if (BY_HAND.includes(before.payment_type ?? "")) {
    const noted = session.returned_by_hand ?? [];
    return noted.some((one) => one.refund_key === key) ? session : { ...session, returned_by_hand: [...noted, { refund_key: key, amount: rupiah }] };
  }
  const answer = await client.refund(session.order_id, key, rupiah, WALLETS.includes(before.payment_type ?? ""));
  if (answer.status_code === "200" || answer.status_code === "201") return session;
  if (holds(await client.status(session.order_id), key)) return session;
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Midtrans doesn't refund this payment (${answer.status_code}).`);
}
