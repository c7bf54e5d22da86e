import { z } from "zod";
import { Bilingual, ListingPhoto, Permits } from "./listing";
import { CostSheet, DeliveryInput } from "./listing-input";
import { CHECKLIST, LISTING_PARTS, ListingEvent } from "./review";

/** A page of anything: how many to skip and how many to give. */
export const PageQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.infer<typeof PageQuery>;

export const LISTING_STATUSES = ["draft", "in_review", "changes_requested", "approved", "published", "unpublished"] as const;
export const ListingStatus = z.enum(LISTING_STATUSES);
export type ListingStatus = z.infer<typeof ListingStatus>;

/** `GET /studio/listings`. The queue of reviewers is `status=in_review&sort=oldest`. */
export const ListingsQuery = PageQuery.extend({
  status: ListingStatus.optional(),
  sort: z.enum(["newest", "oldest"]).default("newest"),
  /** A part of the title. */
  q: z.string().trim().max(60).regex(/^[^\0]*$/, { message: "is not text" }).optional(),
});
export type ListingsQuery = z.infer<typeof ListingsQuery>;

const Author = z.object({
  beneficiary_id: z.string().nullable(),
  business_group_id: z.string().nullable(),
  weight: z.number().int(),
});

/** What the coach says of a photo: `code` names the defect, `message` says it in English. */
export const PhotoAdvice = z.object({
  code: z.enum(["blurry", "too_dark", "too_bright", "low_contrast", "busy_background", "too_far", "cut_off", "low_resolution"]),
  message: z.string(),
});
export type PhotoAdvice = z.infer<typeof PhotoAdvice>;

export const StudioPhoto = ListingPhoto.extend({ id: z.string(), advice: z.array(PhotoAdvice) });
export type StudioPhoto = z.infer<typeof StudioPhoto>;

export const StudioPhotoAnswer = z.object({ photo: StudioPhoto });
export type StudioPhotoAnswer = z.infer<typeof StudioPhotoAnswer>;

export const PhotoAdviceAnswer = z.object({ advice: z.array(PhotoAdvice) });
export type PhotoAdviceAnswer = z.infer<typeof PhotoAdviceAnswer>;

/** What stands between a listing and its review. */
export const ListingProblem = z.object({
  code: z.enum([
    "title",
    "description",
    "private_words",
    "brand",
    "category",
    "price",
    "unit_cost",
    "weight",
    "authors",
    "author_left",
    "photos_few",
    "photos_small",
    "photo_packaging",
    "packaging",
    "food",
    "halal_number",
    "delivery",
    "share_rule",
  ]),
  message: z.string(),
});
export type ListingProblem = z.infer<typeof ListingProblem>;

/** `POST /studio/listings/:id/submit` of what isn't finished: 422. */
export const ListingProblemsAnswer = z.object({ type: z.string(), message: z.string(), problems: z.array(ListingProblem) });

/** A product as its makers and staff see it, with what is not yet reviewed. Money is whole rupiah. */
export const StudioListing = z.object({
  id: z.string(),
  status: ListingStatus,
  /** Whether the shop shows it now, in its last approved version. */
  live: z.boolean(),
  version: z.int(),
  title: z.string(),
  title_en: z.string(),
  description: z.string(),
  description_en: z.string(),
  handle: z.string(),
  product_id: z.string(),
  /** The first variant's; every variant is in `variants`. */
  variant_id: z.string(),
  brand: z.object({ id: z.string(), name: z.string() }).nullable(),
  category: z.object({ id: z.string(), handle: z.string(), name: z.string() }).nullable(),
  price: z.number().int().nullable(),
  unit_cost: z.number().int().nullable(),
  cost_sheet: CostSheet.nullable(),
  /** Of all variants. */
  stock: z.number().int(),
  weight_g: z.number().int().nullable(),
  variants: z.array(
    z.object({
      /** Null for a choice that the shop gets with the next version. */
      id: z.string().nullable(),
      title: z.string(),
      sku: z.string().nullable(),
      price: z.number().int().nullable(),
      unit_cost: z.number().int().nullable(),
      /** What can still be sold. */
      stock: z.number().int(),
      /** What else is on the shelf: ordered and not sent yet. */
      reserved: z.number().int(),
    }),
  ),
  /** Whether buyers choose among variants. */
  has_choice: z.boolean(),
  authors: z.array(Author),
  packaging: z
    .object({
      material: Bilingual.nullable(),
      width_mm: z.int().nullable(),
      height_mm: z.int().nullable(),
      depth_mm: z.int().nullable(),
      weight_g: z.int().nullable(),
      gift_ready: z.boolean(),
      note: Bilingual.nullable(),
    })
    .nullable(),
  food: z
    .object({
      ingredients: Bilingual.nullable(),
      net_weight: z.int().nullable(),
      permit_number: z.string().nullable(),
      halal: Permits.shape.halal.nullable(),
      halal_number: z.string().nullable(),
      shelf_life_days: z.int().nullable(),
    })
    .nullable(),
  material: Bilingual.nullable(),
  size: Bilingual.nullable(),
  care: Bilingual.nullable(),
  delivery: DeliveryInput.nullable(),
  /** The rule in force now; null when none is: then it can't be published. */
  share_rule: z.object({ beneficiary_bp: z.number().int(), savings_bp: z.number().int() }).nullable(),
  photos: z.array(StudioPhoto),
  /** What is missing before it can be submitted; null in a list. */
  problems: z.array(ListingProblem).nullable(),
  /** Checklist items that apply to it. */
  checklist: z.array(z.enum(CHECKLIST)),
  /** The last review, until the next one. */
  review: ListingEvent.nullable(),
  /** What differs from what the shop shows; nothing of a listing that isn't there. */
  changed: z.array(z.enum(LISTING_PARTS)),
  submitted_at: z.iso.datetime().nullable(),
  updated_at: z.iso.datetime(),
});
export type StudioListing = z.infer<typeof StudioListing>;

export const StudioListingsAnswer = z.object({
  listings: z.array(StudioListing),
  count: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
});
export type StudioListingsAnswer = z.infer<typeof StudioListingsAnswer>;

export const StudioListingAnswer = z.object({ listing: StudioListing });
export type StudioListingAnswer = z.infer<typeof StudioListingAnswer>;

/** Goods that the same people made, sold before those made later. */
export const StockBatch = z.object({
  id: z.string(),
  variant_id: z.string(),
  quantity: z.int(),
  /** How many of it are sold or reserved. */
  used: z.int(),
  made_on: z.iso.date(),
  authors: z.array(Author),
});
export type StockBatch = z.infer<typeof StockBatch>;

export const StockBatchesAnswer = z.object({ batches: z.array(StockBatch) });
export type StockBatchesAnswer = z.infer<typeof StockBatchesAnswer>;

/** `GET /studio/listings/counts`: how many listings stand where, and how many are running out. */
export const ListingCountsAnswer = z.object({
  counts: z.object({ ...Object.fromEntries(LISTING_STATUSES.map((status) => [status, z.int()])) } as Record<ListingStatus, z.ZodInt>),
  low_stock: z.int(),
});
export type ListingCountsAnswer = z.infer<typeof ListingCountsAnswer>;

/** At most so many left is called little. */
export const LOW_STOCK = 3;
