import { ADJUSTMENT_STATUSES } from "@ska/contracts";

export type CorrectionTab = (typeof ADJUSTMENT_STATUSES)[number];

/** The tab that an address names; what waits for an approval otherwise. */
export function correctionTab(asked: string | string[] | undefined): CorrectionTab {
  return ADJUSTMENT_STATUSES.find((tab) => tab === asked) ?? "proposed";
}

/** What an address says became of a form; null for anything else. */
export function correctionOutcome(asked: string | string[] | undefined): CorrectionTab | null {
  return ADJUSTMENT_STATUSES.find((one) => one === asked) ?? null;
}
