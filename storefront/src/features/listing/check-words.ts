import type { ChecklistItem, ListingProblem, StudioListing } from "@ska/contracts";
import { looksLikePirt } from "./food-input";
import type { Step } from "./steps";

const STEP_OF_PROBLEM: Readonly<Record<ListingProblem["code"], Step | null>> = {
  title: "name",
  description: "name",
  private_words: "name",
  category: "name",
  brand: "brand",
  price: "price",
  unit_cost: "price",
  weight: "stock",
  authors: "makers",
  author_left: "makers",
  photos_few: "photos",
  photos_small: "photos",
  photo_packaging: "photos",
  packaging: "packaging",
  food: "food",
  halal_number: "food",
  delivery: "delivery",
  share_rule: null,
};

const STEP_OF_ITEM: Readonly<Record<ChecklistItem, Step>> = { photos: "photos", packaging: "packaging", label: "brand", price: "price", text: "name", permits: "food" };

/** The screen that mends a problem; null for what nobody mends in the wizard. */
export const stepOfProblem = (code: ListingProblem["code"]): Step | null => STEP_OF_PROBLEM[code];

/** The screen that mends what a reviewer found. */
export const stepOfItem = (item: ChecklistItem): Step => STEP_OF_ITEM[item];

/** What is odd, yet may be so. */
export type Warning = "below_cost" | "permit_odd";

/** Warnings of a listing, each with the screen where it can be changed. */
export function warningsOf({ variants, food }: Pick<StudioListing, "variants" | "food">): { warning: Warning; step: Step }[] {
  const below = variants.some(({ price, unit_cost }) => price !== null && unit_cost !== null && price < unit_cost);
  const odd = Boolean(food?.permit_number && !looksLikePirt(food.permit_number));
  return [...(below ? [{ warning: "below_cost" as const, step: "price" as const }] : []), ...(odd ? [{ warning: "permit_odd" as const, step: "food" as const }] : [])];
}

/** What may be thrown away: a listing that was never in the shop, the changes to one that is there, or nothing. */
export function discardOf({ live, status }: Pick<StudioListing, "live" | "status">, wasPublished: boolean): "draft" | "changes" | null {
  if (live) return status === "published" ? null : "changes";
  return wasPublished || status === "unpublished" ? null : "draft";
}
