const OUTCOMES = ["created", "changed", "deleted"] as const;
export type GroupOutcome = (typeof OUTCOMES)[number];

/** What an address says became of a form; null for anything else. */
export function groupOutcome(asked: string | string[] | undefined): GroupOutcome | null {
  return OUTCOMES.find((one) => one === asked) ?? null;
}
