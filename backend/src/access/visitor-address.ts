import { createHash, timingSafeEqual } from "node:crypto";
import { isIP, isIPv6 } from "node:net";
import type { MedusaRequest } from "@medusajs/framework/http";

const ADDRESS_HEADER = "x-visitor-address";
const PROOF_HEADER = "x-visitor-proof";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether the storefront asks: it proves it with the secret that it shares with the backend. */
export function isStorefront({ headers }: Pick<MedusaRequest, "headers">): boolean {
  const proof = headers[PROOF_HEADER];
  const secret = process.env.REVALIDATE_SECRET;
  return Boolean(secret) && typeof proof === "string" && timingSafeEqual(digest(proof), digest(secret ?? ""));
}

/** A whole IPv6 network of 64 bits belongs to one household: its first four groups stand for it. */
function household(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after].slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(":");
}

/**
 * The address a request comes from, for slowing guesses. The storefront asks on behalf of visitors and says for whom;
 * it is believed only with the secret that it shares with the backend. Anybody else is who the connection comes from:
 * what a client says in X-Forwarded-For counts for nothing.
 */
export function visitorAddress(req: Pick<MedusaRequest, "headers" | "socket">): string {
  const told = req.headers[ADDRESS_HEADER];
  if (typeof told === "string" && isIP(told) && isStorefront(req)) return household(told);
  return household(req.socket.remoteAddress ?? "");
}
