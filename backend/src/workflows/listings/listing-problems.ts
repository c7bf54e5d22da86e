import { PHOTO_ROLES, type ChecklistItem, type ListingProblem, type PhotoRole } from "@ska/contracts";
import { priceOf, unitCostOf, type ListingContent } from "../../modules/listings/content";

/** Source: facts.md, Formatting: at least 3 photos, one of them of the packaging, short edge of 700 px and more. */
const FEWEST_PHOTOS = 3;
export const SHORTEST_EDGE = 700;
/** A parcel to another island may be under way for a week: what keeps for less needs to say where it can go. */
const LONGEST_WAY_DAYS = 7;

/** What is known of a listing besides its content. */
export interface ListingFacts {
  photos: readonly { id: string; role: PhotoRole; width: number; height: number }[];
  /** Its category holds food. */
  foodCategory: boolean;
  hasShareRule: boolean;
  /** Authors who left the centre, or are minors. */
  unfitAuthors: boolean;
  /** Whether a text tells a name or a number that must stay private. */
  privateWords: boolean;
}

const isFood = (content: ListingContent, { foodCategory }: ListingFacts): boolean => foodCategory || content.food !== null;

/** Checklist items that a reviewer has to tick. */
export const checklistFor = (content: ListingContent, facts: ListingFacts): ChecklistItem[] => [
  "photos",
  "packaging",
  "label",
  "price",
  "text",
  ...(isFood(content, facts) ? (["permits"] as const) : []),
];

/** What stands between a listing and its review, in the order of the wizard's screens; empty when it can be submitted. */
export function problemsOf(content: ListingContent, facts: ListingFacts): ListingProblem[] {
  const problems: ListingProblem[] = [];
  const ask = (missing: boolean, code: ListingProblem["code"], message: string): void => {
    if (missing) problems.push({ code, message });
  };
  const shown = facts.photos.filter(({ id }) => content.photo_ids.includes(id));
  ask(shown.length < FEWEST_PHOTOS, "photos_few", `photos: at least ${FEWEST_PHOTOS} are needed`);
  ask(!shown.some(({ role }) => role === PHOTO_ROLES[1]), "photo_packaging", "photos: one of them has to show the packaging");
  ask(shown.some(({ width, height }) => Math.min(width, height) < SHORTEST_EDGE), "photos_small", `photos: the shorter side needs ${SHORTEST_EDGE} pixels or more`);
  ask(content.title.length < 3, "title", "title: is needed");
  ask(content.description === "", "description", "description: is needed");
  ask(facts.privateWords, "private_words", "title, description: hold a name or number that must stay private");
  ask(content.variants.some((variant) => !priceOf(content, variant)), "price", "price: is needed");
  ask(content.variants.some((variant) => unitCostOf(content, variant) === null), "unit_cost", "unit_cost: is needed, materials and packaging of one unit");
  ask(content.authors.length === 0, "authors", "authors: at least one is needed");
  ask(facts.unfitAuthors, "author_left", "authors: somebody has left the centre or is a minor");
  ask(content.brand_id === null, "brand", "brand_id: is needed");
  const { packaging } = content;
  ask(!packaging?.material?.id || !packaging.width_mm || !packaging.height_mm || !packaging.depth_mm, "packaging", "packaging: material, width, height and depth are needed");
  ask(content.weight_g === null, "weight", "weight_g: is needed, of one unit packed");
  if (isFood(content, facts)) foodProblems(content, ask);
  ask(!facts.hasShareRule, "share_rule", "share_rule: the centre has none in force yet");
  return problems;
}

/** Source: facts.md, Law: what a food's label must say. A permit's form varies, so it is looked at by the reviewer. */
function foodProblems({ food, delivery }: ListingContent, ask: (missing: boolean, code: ListingProblem["code"], message: string) => void): void {
  ask(!food?.ingredients?.id || !food.net_weight || !food.shelf_life_days || !food.halal, "food", "food: ingredients, net_weight, shelf_life_days and halal are needed");
  ask(food?.halal === "certified" && !food.halal_number, "halal_number", "food.halal_number: is needed for a certified product");
  ask(
    Boolean(food?.shelf_life_days && food.shelf_life_days < LONGEST_WAY_DAYS) && delivery === null,
    "delivery",
    `delivery: is needed for what keeps for less than ${LONGEST_WAY_DAYS} days`,
  );
}
