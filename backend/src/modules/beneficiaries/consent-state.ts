import type { ConsentScope } from "@ska/contracts";
import type { StoredConsent } from "./types";

/** Whether a consent holds on a day of the centre's calendar: granted, not withdrawn, and not past its last day. */
export const inForce = (consent: Pick<StoredConsent, "withdrawnAt" | "expiresOn">, today: string): boolean =>
  consent.withdrawnAt === null && (consent.expiresOn === null || today <= consent.expiresOn);

/** The scopes in force on a day, each once. */
export const scopesInForce = (consents: readonly StoredConsent[], today: string): ConsentScope[] => [
  ...new Set(consents.filter((consent) => inForce(consent, today)).map(({ scope }) => scope)),
];
