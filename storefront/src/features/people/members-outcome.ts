const OUTCOMES = ["changed", "active", "disabled", "ended"] as const;
export type MemberOutcome = (typeof OUTCOMES)[number];

/** What an address says became of a form; null for anything else. */
export function memberOutcome(asked: string | string[] | undefined): MemberOutcome | null {
  return OUTCOMES.find((one) => one === asked) ?? null;
}
