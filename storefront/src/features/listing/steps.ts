import type { StudioListing } from "@ska/contracts";

/** The wizard's screens in their order; `slug` stands in the address, which is the same in both languages. */
export const STEPS = [
  { step: "photos", slug: "foto" },
  { step: "name", slug: "nama" },
  { step: "details", slug: "bahan" },
  { step: "price", slug: "harga" },
  { step: "stock", slug: "stok" },
  { step: "makers", slug: "pembuat" },
  { step: "brand", slug: "merek" },
  { step: "packaging", slug: "kemasan" },
  { step: "food", slug: "makanan" },
  { step: "delivery", slug: "kirim" },
  { step: "check", slug: "periksa" },
] as const;
export type Step = (typeof STEPS)[number]["step"];

/** Below this many days a parcel may come too late: where it can go is asked. */
const LONGEST_WAY_DAYS = 7;

type Facts = Pick<StudioListing, "food" | "checklist" | "delivery">;

const slugOf = (step: Step): string => STEPS.find((one) => one.step === step)?.slug ?? "";

/** Which screens a listing needs: food and its delivery only where they matter. */
export function stepsFor({ food, checklist, delivery }: Facts): Step[] {
  const isFood = food !== null || checklist.includes("permits");
  const fresh = delivery !== null || (food?.shelf_life_days ?? LONGEST_WAY_DAYS) < LONGEST_WAY_DAYS;
  return STEPS.map(({ step }) => step).filter((step) => (step === "food" ? isFood : step === "delivery" ? fresh : true));
}

/** The screen after this one; after the last it is the last again. */
export function stepAfter(listing: Facts, step: Step): Step {
  const steps = stepsFor(listing);
  return steps[steps.indexOf(step) + 1] ?? "check";
}

/** The screen before this one; null before the first. */
export function stepBefore(listing: Facts, step: Step): Step | null {
  const steps = stepsFor(listing);
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** The address of a screen, without its language. A listing that doesn't exist yet begins at its first. */
export const stepAddress = (id: string, step: Step): `/${string}` => `/studio/produk/${id}/${slugOf(step)}`;
