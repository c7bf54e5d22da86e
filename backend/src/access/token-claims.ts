/** What a bearer token says of itself; empty and 0 where it can't be read. */
export type TokenClaims = { actorId: string; actorType: string; issuedAt: number };

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Reads a token's payload without checking its signature: use it only after `authenticate`, or to refuse.
 * `issuedAt` is in seconds since 1970.
 */
export function readClaims(authorization: string | undefined): TokenClaims {
  const payload = authorization?.split(" ")[1]?.split(".")[1];
  const claims = payload ? parse(payload) : {};
  return {
    actorId: text(claims.actor_id),
    actorType: text(claims.actor_type),
    issuedAt: typeof claims.iat === "number" ? claims.iat : 0,
  };
}

function parse(payload: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
