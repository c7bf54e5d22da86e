import type { ListingDetails, ListingPhoto, Packaging, Permits } from "@ska/contracts";

type Author = { beneficiary_id: string; weight: number } | { business_group_id: string; weight: number };

type NewVariant = {
  title: string;
  sku: string;
  /** Whole rupiah. */
  price: number;
  /** Materials and packaging of one unit, whole rupiah. */
  unit_cost: number;
  stock: number;
};

/** Everything that makes a new product sellable. Photos' addresses are stored names (media-address.ts). */
export type NewListing = {
  center_id: string;
  brand_id: string;
  handle: string;
  title: string;
  subtitle: string;
  description: string;
  /** English texts of the product; Indonesian is the base. */
  english: { title: string; subtitle: string; description: string };
  category_ids: string[];
  tag_ids: string[];
  /** Parcel weight in grams. */
  weight_g: number;
  /** One entry for a product without choices. */
  option: { title: string } | null;
  variants: NewVariant[];
  authors: Author[];
  packaging: Packaging | null;
  permits: Permits | null;
  details: ListingDetails;
  photos: ListingPhoto[];
  published: boolean;
};
