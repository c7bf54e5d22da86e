import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { BrandAnswer, CenterAnswer, Maker, MakerAnswer, PublicBrand, PublicCenter } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../modules/centers";
import { toPublicCenter } from "../../modules/centers/public-center";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import { toPublicBrand } from "../../modules/listings/public-brand";
import type { ListingsModuleService } from "../../modules/listings/service";
import { makersOf } from "../people/makers";

/** What the public may look up by handle. Whatever is not there, or not public, is the same NOT_FOUND. */
export function publicDirectory(container: MedusaContainer) {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);

  return {
    async brands(): Promise<PublicBrand[]> {
      return (await listings.brands(EVERY_CENTER)).map(toPublicBrand);
    },

    async brand(handle: string): Promise<BrandAnswer> {
      const [brand] = await listings.brands(EVERY_CENTER, { handle });
      if (!brand) throw notFound();
      const [center, drafts] = await Promise.all([
        centers.center({ centerId: brand.center_id }),
        listings.drafts(EVERY_CENTER, { brandId: brand.id, live: true }),
      ]);
      if (!center) throw notFound();
      return {
        brand: toPublicBrand(brand),
        center: toPublicCenter(center),
        product_ids: drafts.map((draft) => draft.product_id),
      };
    },

    async centers(): Promise<PublicCenter[]> {
      const rows = await centers.listCenters(EVERY_CENTER);
      return rows.map(toPublicCenter);
    },

    async center(handle: string): Promise<CenterAnswer> {
      const [center] = await centers.listCenters(EVERY_CENTER, { handle });
      if (!center) throw notFound();
      const scope = { centerId: center.id };
      const [brands, drafts] = await Promise.all([listings.brands(scope), listings.drafts(scope, { live: true })]);
      return {
        center: toPublicCenter(center),
        brands: brands.map(toPublicBrand),
        product_ids: drafts.map((draft) => draft.product_id),
      };
    },

    async makers(): Promise<Maker[]> {
      const makers = await makersOf(container, await people.people(EVERY_CENTER, { withoutErased: true }));
      return [...makers.values()].filter((maker) => maker !== null).sort((a, b) => a.handle.localeCompare(b.handle));
    },

    async maker(handle: string): Promise<MakerAnswer> {
      const [person] = await people.people(EVERY_CENTER, { handle, withoutErased: true });
      const maker = person && (await makersOf(container, [person])).get(person.id);
      if (!maker) throw notFound();
      const groups = await people.groups(EVERY_CENTER, { memberIds: [person.id] });
      const ids = await listings.draftIdsBy(EVERY_CENTER, { beneficiaryIds: [person.id], groupIds: groups.map(({ id }) => id) });
      const drafts = await listings.drafts(EVERY_CENTER, { ids, live: true });
      const brands = await listings.brands(EVERY_CENTER, { ids: [...new Set(drafts.flatMap((draft) => draft.brand_id ?? []))] });
      return {
        maker,
        brands: brands.map(toPublicBrand),
        product_ids: drafts.map((draft) => draft.product_id),
      };
    },
  };
}

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address.");
