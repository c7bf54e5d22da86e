const OUTCOMES = ["recorded", "done", "refused"] as const;
export type RequestOutcome = (typeof OUTCOMES)[number];

/** What an address says became of a form; null for anything else. */
export function requestOutcome(asked: string | string[] | undefined): RequestOutcome | null {
  return OUTCOMES.find((one) => one === asked) ?? null;
}
