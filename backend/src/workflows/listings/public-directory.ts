import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { BrandAnswer, CenterAnswer, Maker, MakerAnswer, PublicBrand, PublicCenter } from "@ska/contracts";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { toMaker } from "../../modules/beneficiaries/to-maker";
import { CENTERS_MODULE } from "../../modules/centers";
import { toPublicCenter } from "../../modules/centers/public-center";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import { toPublicBrand } from "../../modules/listings/public-brand";
import type { ListingsModuleService } from "../../modules/listings/service";

/** What the public may look up by handle. Whatever is not there, or not public, is the same NOT_FOUND. */
export function publicDirectory(container: MedusaContainer) {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);

  const published = (filters: { brand_id?: string; center_id?: string; id?: string[] }) =>
    listings.listListingDrafts({ ...filters, status: "published" }, { take: null, order: { created_at: "DESC" } });

  const consented = async (persons: Awaited<ReturnType<typeof people.listBeneficiaries>>) => {
    const consents = await people.listConsents({ beneficiary_id: persons.map((person) => person.id) }, { take: null });
    const now = new Date();
    return persons.flatMap((person) => {
      const own = consents.filter((consent) => consent.beneficiary_id === person.id);
      const maker = toMaker(person, own, now);
      return maker ? [{ id: person.id, maker }] : [];
    });
  };

  return {
    async brands(): Promise<PublicBrand[]> {
      const rows = await listings.listBrands({}, { take: null, order: { name: "ASC" } });
      return rows.map(toPublicBrand);
    },

    async brand(handle: string): Promise<BrandAnswer> {
      const [brand] = await listings.listBrands({ handle });
      if (!brand) throw notFound();
      const [center, drafts] = await Promise.all([
        centers.retrieveCenter(brand.center_id),
        published({ brand_id: brand.id }),
      ]);
      return {
        brand: toPublicBrand(brand),
        center: toPublicCenter(center),
        product_ids: drafts.map((draft) => draft.product_id),
      };
    },

    async centers(): Promise<PublicCenter[]> {
      const rows = await centers.listCenters({}, { take: null, order: { handle: "ASC" } });
      return rows.map(toPublicCenter);
    },

    async center(handle: string): Promise<CenterAnswer> {
      const [center] = await centers.listCenters({ handle });
      if (!center) throw notFound();
      const [brands, drafts] = await Promise.all([
        listings.listBrands({ center_id: center.id }, { take: null, order: { name: "ASC" } }),
        published({ center_id: center.id }),
      ]);
      return {
        center: toPublicCenter(center),
        brands: brands.map(toPublicBrand),
        product_ids: drafts.map((draft) => draft.product_id),
      };
    },

    async makers(): Promise<Maker[]> {
      const persons = await people.listBeneficiaries({}, { take: null, order: { handle: "ASC" } });
      return (await consented(persons)).map(({ maker }) => maker);
    },

    async maker(handle: string): Promise<MakerAnswer> {
      const [known] = await consented(await people.listBeneficiaries({ handle }));
      if (!known) throw notFound();
      const memberships = await people.listGroupMembers({ beneficiary_id: known.id }, { take: null });
      const authorships = await listings.listAuthorships(
        {
          $or: [
            { beneficiary_id: known.id },
            { business_group_id: memberships.map((membership) => membership.group_id) },
          ],
        },
        { take: null },
      );
      const drafts = await published({ id: authorships.map((authorship) => authorship.draft_id) });
      const brands = await listings.listBrands({ id: [...new Set(drafts.map((draft) => draft.brand_id))] });
      return {
        maker: known.maker,
        brands: brands.map(toPublicBrand),
        product_ids: drafts.map((draft) => draft.product_id),
      };
    },
  };
}

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address.");
