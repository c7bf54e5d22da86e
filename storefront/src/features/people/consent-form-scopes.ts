import { CONSENT_SCOPES, type Consent, type ConsentScope } from "@ska/contracts";

/** How long a consent may hold, as it is asked: months, or until it is withdrawn. */
export const TERMS = ["12", "24", "none"] as const;
export type Term = (typeof TERMS)[number];

export function isScope(asked: string): asked is ConsentScope {
  return (CONSENT_SCOPES as readonly string[]).includes(asked);
}

/** What may be asked: nothing of a minor is ever public, so only the statement is left for her guardian. */
export function scopesFor({ is_adult }: { is_adult: boolean }): readonly ConsentScope[] {
  return is_adult ? CONSENT_SCOPES : ["statement"];
}

/** The question after this one; null after the last. Without the alias there is no page for a story or a photo to stand on. */
export function scopeAfter(scope: ConsentScope, said: "yes" | "no", person: { is_adult: boolean }): ConsentScope | null {
  if (scope === "alias" && said === "no") return "statement";
  const scopes = scopesFor(person);
  return scopes[scopes.indexOf(scope) + 1] ?? null;
}

/** The last day of a term that begins today; null when it holds until it is withdrawn. Days are `YYYY-MM-DD`. */
export function lastDay(today: string, term: Term): string | null {
  if (term === "none") return null;
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + Number(term), day));
  // The 29th of February a year on is the 28th, not the 1st of March.
  if (last.getUTCDate() !== day) last.setUTCDate(0);
  return last.toISOString().slice(0, 10);
}

/** The consent of a scope that holds now. */
export function inForce(consents: readonly Consent[], scope: ConsentScope): Consent | undefined {
  return consents.find((consent) => consent.scope === scope && consent.in_force);
}
