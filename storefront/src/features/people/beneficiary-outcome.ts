const OUTCOMES = ["registered", "changed", "exited", "returned", "consent_granted", "consent_no_evidence", "consent_withdrawn", "evidence_added", "portrait_added", "portrait_removed"] as const;
export type BeneficiaryOutcome = (typeof OUTCOMES)[number];

/** What an address says became of a form; null for anything else. */
export function beneficiaryOutcome(asked: string | string[] | undefined): BeneficiaryOutcome | null {
  return OUTCOMES.find((one) => one === asked) ?? null;
}
