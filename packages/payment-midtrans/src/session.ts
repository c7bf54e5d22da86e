/** What a payment session or payment keeps in its data, all of it set by this provider. Amounts are whole rupiah. */
export interface SessionData {
  readonly session_id: string;
  readonly order_id: string;
  readonly gross_amount: number;
  readonly token: string;
  readonly redirect_url: string;
  /** ISO 8601, UTC: until when it can be paid. */
  readonly expires_at: string;
  readonly transaction_id?: string;
  readonly payment_type?: string;
  /** Refunds that Midtrans can't make, of virtual accounts: the shop transfers them back. */
  readonly returned_by_hand?: readonly { readonly refund_key: string; readonly amount: number }[];
}

/** Null when data isn't of this provider. */
export function readSession(data: Record<string, unknown> | null | undefined): SessionData | null {
  const { session_id, order_id, gross_amount, token, redirect_url, expires_at } = (data ?? {}) as Partial<SessionData>;
  if (!session_id || !order_id || !token || !redirect_url || !expires_at || typeof gross_amount !== "number") return null;
  return data as unknown as SessionData;
}

/** Midtrans takes an order id once, so a session whose amount changed gets another: "payses_1", then "payses_1-2". */
export function nextOrderId(orderId: string): string {
  const [, session = orderId, count = "1"] = /^(.*?)(?:-(\d+))?$/.exec(orderId) ?? [];
  return `${session}-${Number(count) + 1}`;
}

export const sessionIdOf = (orderId: string): string => orderId.replace(/-\d+$/, "");
