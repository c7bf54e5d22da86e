import type { OrderState } from "@ska/contracts";

interface NextStep {
  /** Under the order's address. */
  readonly page: "kemas" | "kirim" | "sampai";
  /** Key of the button's word. */
  readonly word: "next_pack" | "next_ship" | "next_deliver" | "next_collected";
}

const STEPS: Partial<Record<OrderState, NextStep>> = {
  paid: { page: "kemas", word: "next_pack" },
  packed: { page: "kirim", word: "next_ship" },
  shipped: { page: "sampai", word: "next_deliver" },
};

/** What staff do next with their parcel; null when it isn't theirs to do anything. What the buyer collects is never sent. */
export const nextStep = ({ state, pickup }: { state: OrderState; pickup: boolean }): NextStep | null =>
  pickup && state === "packed" ? { page: "sampai", word: "next_collected" } : (STEPS[state] ?? null);
