import type { StudioOrder } from "@ska/contracts";

const OUTCOMES = ["confirmed", "already", "shared", "away"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What to tell after a confirmation; an address alone can't claim what the order itself denies. */
export function outcomeOf(asked: string | string[] | undefined, { payment, shared }: Pick<StudioOrder, "payment" | "shared">): Outcome | null {
  const outcome = OUTCOMES.find((one) => one === asked);
  if (outcome === "confirmed") return payment.status === "paid" ? outcome : null;
  if (outcome === "already") return payment.status === "awaiting" ? null : outcome;
  if (outcome === "shared") return shared ? outcome : null;
  return outcome && payment.status === "awaiting" ? outcome : null;
}
