import type { Locale } from "@/i18n/routing";

/** Where a payment provider leads back to, below the shop's address. */
export const returnAddress = (locale: Locale): string => `/api/checkout/return?locale=${locale}`;
