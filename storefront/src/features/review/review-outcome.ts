const OUTCOMES = ["approved", "changes_requested", "published", "unpublished"] as const;
export type ReviewOutcome = (typeof OUTCOMES)[number];

/** What an address says became of a review; null for anything else. */
export function reviewOutcome(asked: string | string[] | undefined): ReviewOutcome | null {
  return OUTCOMES.find((one) => one === asked) ?? null;
}
