import { z } from "zod";
import { PHOTO_ROLES, type Bilingual } from "./listing";

const MOST_RUPIAH = 1_000_000_000;
const Rupiah = z.int().min(0).max(MOST_RUPIAH);
const Millimetres = z.int().min(1).max(5_000);
const Grams = z.int().min(1).max(100_000);
const Id = z.string().min(1).max(100);
const Line = (longest: number) => z.string().trim().max(longest);

/** A text in Indonesian alone, or in both languages. */
const Texts = (longest: number) =>
  z.union([
    Line(longest).transform((id): Bilingual => ({ id })),
    z.strictObject({ id: Line(longest), en: Line(longest).optional() }),
  ]);

export const HALAL = ["certified", "not_halal", "exempt"] as const;

export const PackagingInput = z.strictObject({
  material: Texts(120).optional(),
  width_mm: Millimetres.nullish(),
  height_mm: Millimetres.nullish(),
  depth_mm: Millimetres.nullish(),
  /** Of the packaging alone. */
  weight_g: z.int().min(0).max(100_000).nullish(),
  gift_ready: z.boolean().optional(),
  /** What the buyer keeps afterwards, and whatever else is worth telling. */
  note: Texts(600).optional(),
});
export type PackagingInput = z.infer<typeof PackagingInput>;

export const FoodInput = z.strictObject({
  ingredients: Texts(600).optional(),
  /** Grams. */
  net_weight: Grams.nullish(),
  permit_number: Line(60).nullish(),
  halal: z.enum(HALAL).nullish(),
  halal_number: Line(60).nullish(),
  shelf_life_days: z.int().min(1).max(3_650).nullish(),
});
export type FoodInput = z.infer<typeof FoodInput>;

/** Where fresh goods, plants and animals may go. */
export const DeliveryInput = z
  .strictObject({
    /** Two-digit codes of the provinces it may be sent to. */
    province_codes: z.array(z.string().regex(/^\d{2}$/)).max(40),
    /** Whether buyers from elsewhere may collect it, where the centre has a place for that. */
    pickup: z.boolean().optional(),
  })
  .refine(({ province_codes, pickup }) => province_codes.length > 0 || pickup, { message: "needs a province, or that it is collected", path: ["province_codes"] });
export type DeliveryInput = z.infer<typeof DeliveryInput>;

/** What one unit costs: materials and packaging of a making of so many units. Time is no cost (income.md), it advises on the price. */
export const CostSheet = z.strictObject({
  units: z.int().min(1).max(100_000),
  items: z.array(z.strictObject({ name: Line(80), amount: Rupiah })).max(40),
  /** Of one unit. */
  minutes: z.int().min(0).max(100_000).optional(),
});
export type CostSheet = z.infer<typeof CostSheet>;

const Weight = z.int().min(1).max(1_000);

/** A person or a group, with her part among the authors. */
export const AuthorInput = z.union([
  z.strictObject({ beneficiary_id: Id, business_group_id: z.null().optional(), weight: Weight }),
  z.strictObject({ business_group_id: Id, beneficiary_id: z.null().optional(), weight: Weight }),
]);
export type AuthorInput = z.infer<typeof AuthorInput>;

const Stock = z.int().min(0).max(100_000);

export const VariantInput = z.strictObject({
  /** Of a variant that exists; left out the title tells which. */
  id: Id.optional(),
  title: Line(60).min(1),
  price: Rupiah.optional(),
  unit_cost: Rupiah.optional(),
  stock: Stock,
});
export type VariantInput = z.infer<typeof VariantInput>;

const unlike = (texts: readonly string[]): boolean => new Set(texts.map((text) => text.toLowerCase())).size === texts.length;

/**
 * `POST /studio/listings` and `…/:id`: what is left out stays as it was, null takes it away. Nothing is needed before
 * the listing is submitted. Money is whole rupiah.
 */
export const ListingInput = z.strictObject({
  title: Line(120).optional(),
  title_en: Line(120).optional(),
  description: Line(4_000).optional(),
  description_en: Line(4_000).optional(),
  brand_id: Id.nullish(),
  /** A category's handle or id. */
  category: Id.nullish(),
  price: Rupiah.nullish(),
  /** Materials and packaging of one unit. */
  unit_cost: Rupiah.nullish(),
  cost_sheet: CostSheet.nullish(),
  stock: Stock.optional(),
  /** The parcel's weight of one unit, packed. */
  weight_g: Grams.nullish(),
  /** Choices, such as sizes; null or none for a product without a choice. Price and cost of one without its own are the listing's. */
  variants: z
    .array(VariantInput)
    .max(20)
    .refine((variants) => unlike(variants.map(({ title }) => title)), { message: "two choices have the same name" })
    .nullish(),
  authors: z
    .array(AuthorInput)
    .max(20)
    .refine((authors) => unlike(authors.map((author) => author.beneficiary_id ?? author.business_group_id ?? "")), {
      message: "somebody is named twice",
    })
    .optional(),
  packaging: PackagingInput.nullish(),
  food: FoodInput.nullish(),
  material: Texts(300).nullish(),
  size: Texts(300).nullish(),
  care: Texts(600).nullish(),
  delivery: DeliveryInput.nullish(),
  /** The photos' order; those left out come last. */
  photo_ids: z.array(Id).max(20).optional(),
});
export type ListingInput = z.infer<typeof ListingInput>;

export const PhotoRole = z.enum(PHOTO_ROLES);
export type PhotoRole = z.infer<typeof PhotoRole>;

/** `POST /studio/listings/:id/photos/:photo_id`. */
export const PhotoChanges = z.strictObject({
  role: PhotoRole.optional(),
  /** What it shows, for those who can't see it. */
  alt: Texts(200).optional(),
  /** Degrees clockwise. */
  turn: z.union([z.literal(90), z.literal(180), z.literal(270)]).optional(),
});
export type PhotoChanges = z.infer<typeof PhotoChanges>;

/** `POST /studio/listings/:id/stock`: what is on the shelf now, counted. */
export const StockCount = z.strictObject({
  variant_id: Id.optional(),
  /** On the shelf, with what is reserved for orders. */
  stock: Stock,
  reason: z.enum(["counted", "made", "damaged", "sold_elsewhere", "given", "other"]),
  note: Line(300).optional(),
});
export type StockCount = z.infer<typeof StockCount>;

/** `POST /studio/listings/:id/batches`: goods that these people made together. */
export const BatchInput = z.strictObject({
  variant_id: Id.optional(),
  quantity: z.int().min(1).max(100_000),
  made_on: z.iso.date().optional(),
  authors: z.array(AuthorInput).min(1).max(20),
});
export type BatchInput = z.infer<typeof BatchInput>;

/** `POST /studio/brands`. */
export const BrandInput = z.strictObject({ name: Line(60).min(2), story: Texts(1_200).optional() });
export type BrandInput = z.infer<typeof BrandInput>;

/** `POST /studio/brands/:id`: what is left out stays. Its address in the shop stays too. */
export const BrandChanges = BrandInput.partial();
export type BrandChanges = z.infer<typeof BrandChanges>;
