import type { MedusaContainer } from "@medusajs/framework/types";
import type { Listing, Maker } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../modules/centers";
import { toPublicCenter } from "../../modules/centers/public-center";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { toPublicBrand } from "../../modules/listings/public-brand";
import { toPublicPhoto } from "../../modules/listings/public-photo";
import { makersOf } from "../people/makers";
import { byPosition } from "./by-position";

export type ListingRow = Omit<Listing, "id">;

/**
 * What the public may see of each product: brand, neutral centre, consenting makers, packaging, photos, permits.
 * @returns by product id; products that the shop doesn't show are absent.
 */
export async function buildListings(container: MedusaContainer, productIds: string[]): Promise<Map<string, ListingRow>> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const drafts = await listings.drafts(EVERY_CENTER, { productIds, live: true });
  const [brands, centers, makersBy] = await Promise.all([
    listings.brands(EVERY_CENTER, { ids: [...new Set(drafts.flatMap((draft) => draft.brand_id ?? []))] }),
    container
      .resolve<CentersModuleService>(CENTERS_MODULE)
      .listCenters(EVERY_CENTER, { ids: [...new Set(drafts.map((draft) => draft.center_id))] }),
    makersByAuthor(container, drafts.flatMap((draft) => draft.authors)),
  ]);
  const brandOf = new Map(brands.map((brand) => [brand.id, toPublicBrand(brand)]));
  const centerOf = new Map(centers.map((center) => [center.id, toPublicCenter(center)]));
  const rows = drafts.flatMap((draft): [string, ListingRow][] => {
    const brand = brandOf.get(draft.brand_id ?? "");
    const center = centerOf.get(draft.center_id);
    if (!brand || !center) return [];
    const makers = byPosition(draft.authors).flatMap((author) => makersBy(author));
    const listing = {
      brand,
      center,
      makers: [...new Map(makers.map((maker) => [maker.handle, maker])).values()],
      packaging: draft.packaging as Listing["packaging"],
      photos: byPosition(draft.photos.filter((photo) => photo.in_use)).map(toPublicPhoto),
      permits: draft.permits as Listing["permits"],
      details: draft.details as Listing["details"],
      delivery: draft.delivery as Listing["delivery"],
    };
    return [[draft.product_id, listing]];
  });
  return new Map(rows);
}

type Author = { beneficiary_id: string | null; business_group_id: string | null };

async function makersByAuthor(container: MedusaContainer, authors: Author[]): Promise<(author: Author) => Maker[]> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const groups = await people.groups(EVERY_CENTER, { ids: authors.flatMap((author) => author.business_group_id ?? []) });
  const membersOf = new Map(groups.map((group) => [group.id, group.members.map(({ beneficiaryId }) => beneficiaryId)]));
  const ids = [...authors.flatMap((author) => author.beneficiary_id ?? []), ...[...membersOf.values()].flat()];
  const makers = await makersOf(container, await people.people(EVERY_CENTER, { ids: [...new Set(ids)] }));
  return (author) => {
    const own = author.beneficiary_id ? [author.beneficiary_id] : (membersOf.get(author.business_group_id ?? "") ?? []);
    return own.flatMap((id) => makers.get(id) ?? []);
  };
}
