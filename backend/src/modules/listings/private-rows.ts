import { defineJoinerConfig, MedusaService } from "@medusajs/framework/utils";
import { Authorship } from "./models/authorship";
import { Brand } from "./models/brand";
import { BrandMember } from "./models/brand-member";
import { ListingDraft } from "./models/listing-draft";
import { ListingVariant } from "./models/listing-variant";
import { Photo } from "./models/photo";

/** `Module()` gives this to a module's own service only, and the generated methods name the module in their events. */
const joinerConfig = defineJoinerConfig("listings", { models: [Authorship, Brand, BrandMember, ListingDraft, ListingVariant, Photo] });

/** Medusa's generated methods over the private tables. They know no scope: only this module's service may hold them. */
export class PrivateRows extends MedusaService({
  Authorship,
  Brand,
  BrandMember,
  ListingDraft,
  ListingVariant,
  // Not "Photo": Medusa types its plural otherwise than it names it at run time.
  Picture: Photo,
}) {
  readonly __joinerConfig = joinerConfig;
}

export type BrandRow = Awaited<ReturnType<PrivateRows["listBrands"]>>[number];
export type DraftRow = Awaited<ReturnType<PrivateRows["listListingDrafts"]>>[number];
