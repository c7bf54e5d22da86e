/** Set by `instrumentation.ts` on each request, over whatever the client sent: who the connection comes from. */
export const PEER_HEADER = "x-connection-address";

/**
 * The visitor's address. Without proxies it is who the connection comes from. Behind `proxies` of ours, each of which adds
 * the address it was asked from at the end of X-Forwarded-For, it is what the first of them added; what a client wrote
 * before that counts for nothing. Null when it isn't known.
 */
export function visitorAddress(headers: Pick<Headers, "get">, proxies: number): string | null {
  if (proxies === 0) return headers.get(PEER_HEADER) || null;
  const added = (headers.get("x-forwarded-for") ?? "").split(",").map((address) => address.trim());
  return added[added.length - proxies] || null;
}
