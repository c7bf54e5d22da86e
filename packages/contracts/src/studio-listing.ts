import { z } from "zod";
import { ListingPhoto } from "./listing";

/** A page of anything: how many to skip and how many to give. */
export const PageQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.infer<typeof PageQuery>;

const Author = z.object({
  beneficiary_id: z.string().nullable(),
  business_group_id: z.string().nullable(),
  weight: z.number().int(),
});

/** A product as its makers and staff see it. Money is whole rupiah. */
export const StudioListing = z.object({
  id: z.string(),
  status: z.enum(["draft", "in_review", "changes_requested", "approved", "published", "unpublished"]),
  title: z.string(),
  handle: z.string(),
  product_id: z.string(),
  /** The first variant's; every variant is in `variants`. */
  variant_id: z.string(),
  brand: z.object({ id: z.string(), name: z.string() }),
  price: z.number().int().nullable(),
  unit_cost: z.number().int(),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      sku: z.string().nullable(),
      price: z.number().int().nullable(),
      unit_cost: z.number().int(),
      stock: z.number().int(),
    }),
  ),
  authors: z.array(Author),
  /** The rule in force now; null when none is: then it can't be published. */
  share_rule: z.object({ beneficiary_bp: z.number().int(), savings_bp: z.number().int() }).nullable(),
  photos: z.array(ListingPhoto),
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
