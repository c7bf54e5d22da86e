import { z } from "zod";

/** A text that the shop shows in Indonesian first and in English where it is given. */
export const Bilingual = z.object({ id: z.string(), en: z.string().optional() });
export type Bilingual = z.infer<typeof Bilingual>;

export const PHOTO_ROLES = ["product", "packaging", "detail", "process"] as const;

export const PhotoSource = z.object({
  /** Absolute address of one ready-made file. */
  url: z.string(),
  /** Width in pixels. */
  width: z.number().int(),
  format: z.enum(["avif", "webp", "jpeg"]),
});

export const ListingPhoto = z.object({
  role: z.enum(PHOTO_ROLES),
  alt: Bilingual,
  /** ThumbHash, base64. */
  thumbhash: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  sources: z.array(PhotoSource),
});
export type ListingPhoto = z.infer<typeof ListingPhoto>;

/** A consenting maker's picture. Its addresses stop working when the consent does: nobody may cache them. */
export const Portrait = ListingPhoto.extend({ role: z.literal("portrait") });
export type Portrait = z.infer<typeof Portrait>;

/** How a brand's pattern is drawn: the same values always give the same picture. */
export const BrandMark = z.object({
  pattern: z.enum(["kawung", "parang", "truntum", "ciprat"]),
  palette: z.object({ ground: z.string(), ink: z.string(), accent: z.string() }),
  seed: z.string(),
});
export type BrandMark = z.infer<typeof BrandMark>;

export const PublicBrand = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  story: Bilingual,
  mark: BrandMark,
  /** Its own logo; without one the mark stands for it. */
  logo: z.object({ thumbhash: z.string(), width: z.int(), height: z.int(), sources: z.array(PhotoSource) }).nullable().default(null),
});
export type PublicBrand = z.infer<typeof PublicBrand>;

/** A protected centre's `name` is neutral ("Sentra Kreasi Atensi, Jawa Tengah"). */
export const PublicCenter = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  /** Province name, Indonesian. */
  province: z.string(),
  story: Bilingual,
  /** Where and when buyers may collect what they ordered; null where they can't, as at every protected centre. */
  pickup_place: z.string().nullable().default(null),
});
export type PublicCenter = z.infer<typeof PublicCenter>;

/** What consent allows of a beneficiary, and nothing else. Not consenting makers are absent. */
export const Maker = z.object({
  handle: z.string(),
  alias: z.string(),
  photo: Portrait.nullable(),
  story: Bilingual.nullable(),
});
export type Maker = z.infer<typeof Maker>;

export const Packaging = z.object({
  material: Bilingual,
  width_mm: z.number().int().positive(),
  height_mm: z.number().int().positive(),
  depth_mm: z.number().int().positive(),
  /** Weight of the packaging alone, in grams. */
  weight_g: z.number().int().nonnegative(),
  gift_ready: z.boolean(),
  note: Bilingual,
});
export type Packaging = z.infer<typeof Packaging>;

/** What the label must say of food (UU Pangan); null for what is not food. */
export const Permits = z.object({
  ingredients: Bilingual,
  /** Net weight in grams. */
  net_weight: z.number().int().positive(),
  permit_number: z.string().nullable(),
  halal: z.enum(["certified", "not_halal", "exempt"]),
  halal_number: z.string().nullable(),
  shelf_life_days: z.number().int().positive(),
});
export type Permits = z.infer<typeof Permits>;

export const ListingDetails = z.object({
  material: Bilingual.nullable(),
  size: Bilingual.nullable(),
  care: Bilingual.nullable(),
});
export type ListingDetails = z.infer<typeof ListingDetails>;

/** The public read model of a product: `GET /store/products?fields=%2Blisting.*` gives this and nothing else. */
export const Listing = z.object({
  id: z.string(),
  brand: PublicBrand,
  center: PublicCenter,
  makers: z.array(Maker),
  packaging: Packaging.nullable(),
  photos: z.array(ListingPhoto),
  permits: Permits.nullable(),
  details: ListingDetails,
  /** Where alone it may be sent, by two-digit province codes; null: everywhere. */
  delivery: z.object({ province_codes: z.array(z.string()), pickup: z.boolean().optional() }).nullable().default(null),
});
export type Listing = z.infer<typeof Listing>;
