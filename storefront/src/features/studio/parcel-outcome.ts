import type { StudioOrder } from "@ska/contracts";

const TRUE_WHEN = {
  packed: ({ state }) => state === "packed",
  unpacked: ({ state }) => state === "paid",
  shipped: ({ state }) => state === "shipped",
  corrected: ({ parcel }) => parcel.earlier.length > 0,
  delivered: ({ state }) => state === "delivered",
} as const satisfies Record<string, (order: Pick<StudioOrder, "state" | "parcel">) => boolean>;

export type ParcelOutcome = keyof typeof TRUE_WHEN;

/** What to tell after something was done with a parcel; an address alone can't claim what the order itself denies. */
export function parcelOutcome(asked: string | string[] | undefined, order: Pick<StudioOrder, "state" | "parcel">): ParcelOutcome | null {
  const outcome = (Object.keys(TRUE_WHEN) as ParcelOutcome[]).find((one) => one === asked);
  return outcome && TRUE_WHEN[outcome](order) ? outcome : null;
}
