import type { Maker } from "@ska/contracts";
import { scopesInForce } from "./consent-state";
import { publicPortrait } from "./public-portrait";
import type { Person, StoredConsent } from "./types";

/**
 * The one projection from a private beneficiary to a public maker, on a day of her centre's calendar.
 * @returns null when nothing of her may be shown: no consent to the alias in force, a minor, or she has left.
 * Source: product.md, Privacy and dignity, 2, 3 and 6.
 */
export function toMaker(person: Person, consents: readonly StoredConsent[], today: string): Maker | null {
  const allowed = new Set(scopesInForce(consents, today));
  const left = person.exitedOn !== null && person.exitedOn <= today;
  if (person.erased || !person.isAdult || left || !allowed.has("alias")) return null;
  return {
    handle: person.handle,
    alias: person.publicAlias,
    photo: allowed.has("photo") && person.portrait ? publicPortrait(person.portrait, person.publicAlias) : null,
    story: allowed.has("story") ? person.story : null,
  };
}
