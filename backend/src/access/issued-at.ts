/**
 * When a bearer token was issued, in seconds since 1970; 0 when that can't be read.
 * The signature has been verified before: this only reads the payload.
 */
export function issuedAt(authorization: string | undefined): number {
  const payload = authorization?.split(" ")[1]?.split(".")[1];
  if (!payload) return 0;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const iat = typeof claims === "object" && claims !== null && "iat" in claims ? claims.iat : 0;
    return typeof iat === "number" ? iat : 0;
  } catch {
    return 0;
  }
}
