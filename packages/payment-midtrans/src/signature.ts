import { createHash, timingSafeEqual } from "node:crypto";

/** What Midtrans signs of a notification; each exactly as it came, `gross_amount` with its decimals. */
export interface Signed {
  readonly order_id: string;
  readonly status_code: string;
  readonly gross_amount: string;
}

/** Midtrans' own formula: SHA-512 over the three and the server key, in hexadecimal. */
export function signatureOf({ order_id, status_code, gross_amount }: Signed, serverKey: string): string {
  return createHash("sha512").update(`${order_id}${status_code}${gross_amount}${serverKey}`).digest("hex");
}

/** Whether a notification was signed by who knows the server key. Takes equally long for every wrong signature. */
export function isSignedBy(notification: unknown, serverKey: string): notification is Signed & { signature_key: string } {
  if (typeof notification !== "object" || notification === null) return false;
  const { order_id, status_code, gross_amount, signature_key } = notification as Record<string, unknown>;
  if (typeof order_id !== "string" || typeof status_code !== "string" || typeof gross_amount !== "string" || typeof signature_key !== "string") return false;
  const expected = Buffer.from(signatureOf({ order_id, status_code, gross_amount }, serverKey));
  const given = Buffer.from(signature_key.toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
}
