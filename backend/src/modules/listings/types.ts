import type { Bilingual, BrandMark, ListingDetails, ListingPhoto, Packaging, Permits } from "@ska/contracts";
import type { DraftRow } from "./private-rows";

export interface NewBrand {
  name: string;
  handle: string;
  story: Bilingual;
  mark: BrandMark;
}

/** The private working copy of a product that exists already. `position` is the order given. */
export interface NewDraft {
  product_id: string;
  brand_id: string;
  center_id: string;
  status: DraftRow["status"];
  packaging: Packaging | null;
  permits: Permits | null;
  details: ListingDetails;
  /** Materials and packaging of one unit, whole rupiah. */
  variants: { variant_id: string; unit_cost: number }[];
  authors: { beneficiary_id: string | null; business_group_id: string | null; weight: number }[];
  photos: ListingPhoto[];
}

export interface DraftFilter {
  ids?: string[];
  productIds?: string[];
  brandId?: string;
  status?: DraftRow["status"];
  /** Whether the shop shows it. */
  live?: boolean;
}

/** People or groups as they are named by authorships. */
export interface AuthorIds {
  beneficiaryIds: readonly string[];
  groupIds: readonly string[];
}
