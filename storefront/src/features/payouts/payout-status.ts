import { PAYOUT_STATUSES } from "@ska/contracts";

export type PayoutTab = (typeof PAYOUT_STATUSES)[number];

/** The tab that an address names; what waits for an approval otherwise. */
export function payoutTab(asked: string | string[] | undefined): PayoutTab {
  return PAYOUT_STATUSES.find((tab) => tab === asked) ?? "proposed";
}

/** What an address says became of a form; null for anything else. */
export function payoutOutcome(asked: string | string[] | undefined): PayoutTab | null {
  return PAYOUT_STATUSES.find((one) => one === asked) ?? null;
}
