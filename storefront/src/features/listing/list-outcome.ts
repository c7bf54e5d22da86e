const OUTCOMES = ["saved", "discarded", "not_begun"] as const;
export type ListOutcome = (typeof OUTCOMES)[number];

/** What an address says became of a product; null for anything else. */
export function listOutcome(asked: unknown): ListOutcome | null {
  return OUTCOMES.find((one) => one === asked) ?? null;
}
