import { MedusaService } from "@medusajs/framework/utils";
import { Authorship } from "./models/authorship";
import { Brand } from "./models/brand";
import { Listing } from "./models/listing";
import { ListingDraft } from "./models/listing-draft";
import { ListingVariant } from "./models/listing-variant";
import { Photo } from "./models/photo";

export class ListingsModuleService extends MedusaService({
  Authorship,
  Brand,
  Listing,
  ListingDraft,
  ListingVariant,
  // Not "Photo": Medusa types its plural otherwise than it names it at run time.
  Picture: Photo,
}) {}
