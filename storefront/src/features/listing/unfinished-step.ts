import type { StudioListing } from "@ska/contracts";
import { isTooSmall, photoNeeds } from "./photo-needs";
import { stepsFor, type Step } from "./steps";

type Facts = Omit<StudioListing, "problems" | "review">;

const has = (text: { id: string } | null | undefined): boolean => Boolean(text?.id);

/** What each screen must hold before a listing can be submitted, as far as a list tells; the check itself knows all. */
const DONE: Readonly<Record<Step, (listing: Facts) => boolean>> = {
  photos: ({ photos }) => photoNeeds(photos.map(({ role }) => role)).length === 0 && !photos.some(isTooSmall),
  name: ({ title, description }) => title.length >= 3 && description !== "",
  // Nothing of it is a must.
  details: () => true,
  price: ({ variants }) => variants.every(({ price, unit_cost }) => Boolean(price) && unit_cost !== null),
  stock: ({ weight_g }) => weight_g !== null,
  makers: ({ authors }) => authors.length > 0,
  brand: ({ brand }) => brand !== null,
  packaging: ({ packaging }) => has(packaging?.material) && Boolean(packaging?.width_mm && packaging.height_mm && packaging.depth_mm),
  food: ({ food }) => has(food?.ingredients) && Boolean(food?.net_weight && food.shelf_life_days && food.halal) && (food?.halal !== "certified" || Boolean(food.halal_number)),
  delivery: ({ delivery }) => delivery !== null,
  check: () => false,
};

/** Where she goes on with a listing: a draft at its first unfinished screen, any other at the check. */
export function stepToGoOn(listing: Facts): Step {
  if (listing.status !== "draft") return "check";
  return stepsFor(listing).find((step) => !DONE[step](listing)) ?? "check";
}
