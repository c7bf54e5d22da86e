import type { StudioOrder } from "@ska/contracts";

export type LateOutcome = "revived" | "returned";

/** What to tell after late money was settled; an address alone can't claim what the order itself denies. */
export function lateOutcome(asked: string | string[] | undefined, { payment }: Pick<StudioOrder, "payment">): LateOutcome | null {
  if (asked === "revived") return payment.status === "paid" ? asked : null;
  return asked === "returned" && payment.late?.status === "returned" ? asked : null;
}
