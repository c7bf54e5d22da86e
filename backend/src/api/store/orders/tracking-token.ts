import { createHmac, timingSafeEqual } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";

/** 128 bits: nobody guesses one. */
const SIGNATURE_BYTES = 16;

function secret(): string {
  const value = process.env.LINK_SECRET;
  if (!value) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "LINK_SECRET is not set: tracking links can't be signed.");
  return value;
}

function signatureOf(orderId: string): Buffer {
  return createHmac("sha256", secret()).update(`track:${orderId}`).digest().subarray(0, SIGNATURE_BYTES);
}

/** The token that opens an order to its buyer without an account. Always the same for an order; nothing is stored. */
export function trackingToken(orderId: string): string {
  return `${Buffer.from(orderId).toString("base64url")}.${signatureOf(orderId).toString("base64url")}`;
}

/** The order id of a token, or null when it wasn't signed by us. Takes the same time for any wrong signature. */
export function orderIdOf(token: string): string | null {
  const [encoded, signed, ...rest] = token.split(".");
  if (!encoded || !signed || rest.length > 0 || token.length > 200) return null;
  const orderId = Buffer.from(encoded, "base64url").toString();
  const given = Buffer.from(signed, "base64url");
  const expected = signatureOf(orderId);
  return given.length === expected.length && timingSafeEqual(given, expected) ? orderId : null;
}
