import type { Bilingual, Maker } from "@ska/contracts";

type ConsentRow = {
  scope: "alias" | "story" | "photo" | "statement";
  granted_on: Date | string;
  expires_on: Date | string | null;
  withdrawn_at: Date | string | null;
};

type BeneficiaryRow = {
  handle: string;
  public_alias: string;
  is_adult: boolean;
  exited_on: Date | string | null;
  story: Record<string, unknown> | null;
};

const inForce = (consent: ConsentRow, at: Date): boolean =>
  new Date(consent.granted_on) <= at &&
  consent.withdrawn_at === null &&
  (consent.expires_on === null || new Date(consent.expires_on) > at);

/**
 * The one projection from a private beneficiary to a public maker.
 * @returns null when nothing of her may be shown: no consent to the alias in force, a minor, or she has left.
 * Source: product.md, Privacy and dignity, 2 and 6.
 */
export function toMaker(person: BeneficiaryRow, consents: ConsentRow[], at: Date): Maker | null {
  const allowed = new Set(consents.filter((consent) => inForce(consent, at)).map((consent) => consent.scope));
  const left = person.exited_on !== null && new Date(person.exited_on) <= at;
  if (!person.is_adult || left || !allowed.has("alias")) return null;
  return {
    handle: person.handle,
    alias: person.public_alias,
    photo: null,
    story: allowed.has("story") && person.story ? (person.story as Bilingual) : null,
  };
}
