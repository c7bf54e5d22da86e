import { LISTING_PARTS, type AuthorInput, type Bilingual, type CostSheet, type DeliveryInput, type FoodInput, type ListingInput, type ListingPart, type PackagingInput } from "@ska/contracts";

export interface ContentAuthor {
  beneficiary_id: string | null;
  business_group_id: string | null;
  weight: number;
}

export interface ContentVariant {
  /** Null until Medusa has made the variant. */
  id: string | null;
  title: string;
  /** Whole rupiah; null is the listing's. */
  price: number | null;
  unit_cost: number | null;
  /** What a new variant begins with; of one that exists the shelf is counted elsewhere. */
  stock: number;
}

/** A listing as it is being written: every part may be missing. There is always one variant at least. */
export interface ListingContent {
  title: string;
  title_en: string;
  description: string;
  description_en: string;
  brand_id: string | null;
  category_id: string | null;
  price: number | null;
  unit_cost: number | null;
  cost_sheet: CostSheet | null;
  weight_g: number | null;
  has_choice: boolean;
  variants: ContentVariant[];
  authors: ContentAuthor[];
  packaging: PackagingInput | null;
  food: FoodInput | null;
  material: Bilingual | null;
  size: Bilingual | null;
  care: Bilingual | null;
  delivery: DeliveryInput | null;
  photo_ids: string[];
}

export const emptyContent = (): ListingContent => ({
  title: "",
  title_en: "",
  description: "",
  description_en: "",
  brand_id: null,
  category_id: null,
  price: null,
  unit_cost: null,
  cost_sheet: null,
  weight_g: null,
  has_choice: false,
  variants: [{ id: null, title: "", price: null, unit_cost: null, stock: 0 }],
  authors: [],
  packaging: null,
  food: null,
  material: null,
  size: null,
  care: null,
  delivery: null,
  photo_ids: [],
});

const toAuthor = ({ beneficiary_id, business_group_id, weight }: AuthorInput): ContentAuthor => ({
  beneficiary_id: beneficiary_id ?? null,
  business_group_id: business_group_id ?? null,
  weight,
});

/** What is given takes the place of what was; what isn't stays. */
const given = <Value>(value: Value | undefined, before: Value): Value => (value === undefined ? before : value);

/** Without what was taken away. */
const known = <Facts extends object>(facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Facts;

/** Lays an input over a content. `category_id` is the category that the input names, found before. */
export function mergeContent(before: ListingContent, input: ListingInput, categoryId: string | null | undefined): ListingContent {
  return {
    title: given(input.title, before.title),
    title_en: given(input.title_en, before.title_en),
    description: given(input.description, before.description),
    description_en: given(input.description_en, before.description_en),
    brand_id: given(input.brand_id, before.brand_id),
    category_id: given(categoryId, before.category_id),
    price: given(input.price, before.price),
    unit_cost: given(input.unit_cost, before.unit_cost),
    cost_sheet: given(input.cost_sheet, before.cost_sheet),
    weight_g: given(input.weight_g, before.weight_g),
    ...mergeVariants(before, input),
    authors: input.authors ? input.authors.map(toAuthor) : before.authors,
    packaging: input.packaging ? known({ ...before.packaging, ...input.packaging }) : given(input.packaging, before.packaging),
    food: input.food ? known({ ...before.food, ...input.food }) : given(input.food, before.food),
    material: given(input.material, before.material),
    size: given(input.size, before.size),
    care: given(input.care, before.care),
    delivery: given(input.delivery, before.delivery),
    photo_ids: input.photo_ids ? inOrder(before.photo_ids, input.photo_ids) : before.photo_ids,
  };
}

function mergeVariants(before: ListingContent, { variants, stock }: ListingInput): Pick<ListingContent, "has_choice" | "variants"> {
  if (variants === undefined) {
    const [first, ...rest] = before.variants;
    return { has_choice: before.has_choice, variants: first && stock !== undefined ? [{ ...first, stock }, ...rest] : before.variants };
  }
  const present = before.variants;
  if (variants === null || variants.length === 0) {
    return { has_choice: false, variants: [{ id: present[0]?.id ?? null, title: "", price: null, unit_cost: null, stock: stock ?? present[0]?.stock ?? 0 }] };
  }
  const taken = new Set(variants.flatMap(({ id }) => id ?? []));
  const free = present.filter(({ id }) => id !== null && !taken.has(id));
  const merged = variants.map((variant, index): ContentVariant => {
    const same =
      present.find(({ id }) => id !== null && id === variant.id) ??
      take(free, (candidate) => candidate.title.toLowerCase() === variant.title.toLowerCase()) ??
      // The one variant of a product without a choice becomes the first choice.
      (before.has_choice || index > 0 ? undefined : take(free, () => true));
    return { id: same?.id ?? null, title: variant.title, price: variant.price ?? null, unit_cost: variant.unit_cost ?? null, stock: variant.stock };
  });
  return { has_choice: true, variants: merged };
}

function take<Item>(items: Item[], wanted: (item: Item) => boolean): Item | undefined {
  const index = items.findIndex(wanted);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}

/** `wanted` first, as far as they are there, then the rest as they were. */
function inOrder(present: readonly string[], wanted: readonly string[]): string[] {
  const first = [...new Set(wanted)].filter((id) => present.includes(id));
  return [...first, ...present.filter((id) => !first.includes(id))];
}

/** What one unit of a variant sells for and costs. */
export const priceOf = (content: ListingContent, variant: ContentVariant): number | null => variant.price ?? content.price;
export const unitCostOf = (content: ListingContent, variant: ContentVariant): number | null => variant.unit_cost ?? content.unit_cost;

type Part = (content: ListingContent) => unknown;

/** What belongs to each part of a version. Counted stock and the cost sheet are no part of one. */
const PARTS: Readonly<Record<ListingPart, Part>> = {
  photos: ({ photo_ids }) => photo_ids,
  name: ({ title, title_en, description, description_en, category_id }) => [title, title_en, description, description_en, category_id],
  details: ({ material, size, care }) => [material, size, care],
  price: ({ price, unit_cost, variants }) => [price, unit_cost, variants.map((variant) => [variant.price, variant.unit_cost])],
  stock: ({ weight_g, has_choice, variants }) => [weight_g, has_choice, variants.map(({ id, title }) => [id, title])],
  makers: ({ authors }) => authors,
  brand: ({ brand_id }) => brand_id,
  packaging: ({ packaging }) => packaging,
  food: ({ food }) => food,
  delivery: ({ delivery }) => delivery,
};

/** The parts in which two contents would look different in the shop. */
export function changedParts(one: ListingContent, other: ListingContent): ListingPart[] {
  return LISTING_PARTS.filter((part) => canonical(PARTS[part](one)) !== canonical(PARTS[part](other)));
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b))) : part,
  );
