import { MedusaError, MedusaService } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { asJson } from "./as-json";
import { Listing } from "./models/listing";
import { PrivateRows, type BrandRow, type DraftRow } from "./private-rows";
import type { AuthorIds, DraftFilter, NewBrand, NewDraft } from "./types";

type Scope = CenterScope | EveryCenter;

const within = (scope: Scope): { center_id?: string } => ("everyCenter" in scope ? {} : { center_id: scope.centerId });

/**
 * Brands, listings and who made them. Of the public read model Medusa's own methods are kept; each call on what is
 * private takes a scope, and one without doesn't compile.
 */
export class ListingsModuleService extends MedusaService({ Listing }) {
  private readonly rows: PrivateRows;

  constructor(cradle: Record<string, unknown>) {
    super(cradle);
    this.rows = new PrivateRows(cradle);
  }

  /** By name. */
  async brands(scope: Scope, filter: { ids?: string[]; handle?: string } = {}): Promise<BrandRow[]> {
    const { ids, handle } = filter;
    return this.rows.listBrands(
      { ...within(scope), ...(ids ? { id: ids } : {}), ...(handle === undefined ? {} : { handle }) },
      { take: null, order: { name: "ASC" } },
    );
  }

  async createBrandsOf({ centerId }: CenterScope, brands: readonly NewBrand[]): Promise<BrandRow[]> {
    return this.rows.createBrands(
      brands.map(({ story, mark, ...brand }) => ({ ...brand, center_id: centerId, story: asJson(story), mark: asJson(mark) })),
    );
  }

  /** Who works under which brand of the scope: beneficiary ids by brand id. */
  async brandMembers(scope: Scope, brandIds?: readonly string[]): Promise<Map<string, string[]>> {
    const brands = await this.brands(scope, brandIds ? { ids: [...brandIds] } : {});
    const rows = await this.rows.listBrandMembers({ brand_id: brands.map(({ id }) => id) }, { take: null, order: { id: "ASC" } });
    return new Map(brands.map(({ id }) => [id, rows.filter(({ brand_id }) => brand_id === id).map(({ beneficiary_id }) => beneficiary_id)]));
  }

  /** Puts a person under exactly these brands of the centre. @throws NOT_FOUND for another centre's brand. */
  async setBrandsOf(scope: CenterScope, beneficiaryId: string, brandIds: readonly string[]): Promise<void> {
    const wanted = new Set(brandIds);
    const own = await this.brands(scope);
    if ([...wanted].some((id) => !own.some((brand) => brand.id === id))) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such brand.");
    }
    const rows = await this.rows.listBrandMembers({ beneficiary_id: beneficiaryId, brand_id: own.map(({ id }) => id) }, { take: null });
    const present = new Set(rows.map(({ brand_id }) => brand_id));
    const surplus = rows.filter(({ brand_id }) => !wanted.has(brand_id));
    if (surplus.length > 0) await this.rows.deleteBrandMembers(surplus.map(({ id }) => id));
    const added = [...wanted].filter((id) => !present.has(id));
    if (added.length > 0) await this.rows.createBrandMembers(added.map((brand_id) => ({ brand_id, beneficiary_id: beneficiaryId })));
  }

  /** With variants, authors and photos; newest first. */
  async drafts(scope: Scope, filter: DraftFilter = {}, page?: { offset: number; limit: number }): Promise<DraftRow[]> {
    return this.rows.listListingDrafts(where(scope, filter), {
      relations: ["variants", "authors", "photos"],
      order: { created_at: "DESC" },
      ...(page ? { skip: page.offset, take: page.limit } : { take: null }),
    });
  }

  async countDrafts(scope: Scope, filter: DraftFilter = {}): Promise<number> {
    const [, count] = await this.rows.listAndCountListingDrafts(where(scope, filter), { take: 1, select: ["id"] });
    return count;
  }

  /** Ids of the listings that any of these people or groups are authors of. */
  async draftIdsBy(scope: Scope, { beneficiaryIds, groupIds }: AuthorIds): Promise<string[]> {
    const authorships = await this.rows.listAuthorships(
      { $or: [{ beneficiary_id: [...beneficiaryIds] }, { business_group_id: [...groupIds] }] },
      { take: null },
    );
    const ids = [...new Set(authorships.map(({ draft_id }) => draft_id))];
    if ("everyCenter" in scope || ids.length === 0) return ids;
    const own = await this.rows.listListingDrafts({ ...within(scope), id: ids }, { select: ["id"], take: null });
    return own.map(({ id }) => id);
  }

  /** Writes private copies with all their parts. @returns their ids in the order given. */
  async createDrafts(_scope: EveryCenter, inputs: readonly NewDraft[]): Promise<string[]> {
    const created = await this.rows.createListingDrafts(
      inputs.map(({ product_id, center_id, brand_id, status, packaging, permits, details }) => ({
        product_id,
        center_id,
        brand_id,
        status,
        packaging: packaging && asJson(packaging),
        permits: permits && asJson(permits),
        details: asJson(details),
      })),
    );
    const idOf = new Map(created.map((draft) => [draft.product_id, draft.id]));
    const parts = inputs.map((input) => ({ ...input, draft_id: idOf.get(input.product_id) ?? "" }));
    await this.rows.createListingVariants(parts.flatMap(({ draft_id, variants }) => variants.map((variant) => ({ ...variant, draft_id }))));
    await this.rows.createAuthorships(parts.flatMap(({ draft_id, authors }) => authors.map((author, position) => ({ ...author, draft_id, position }))));
    await this.rows.createPictures(
      parts.flatMap(({ draft_id, photos }) =>
        photos.map(({ sources, ...photo }, position) => ({ ...photo, draft_id, position, sources: asJson(sources) })),
      ),
    );
    return parts.map(({ draft_id }) => draft_id);
  }

  async deleteDrafts(_scope: EveryCenter, ids: string[]): Promise<void> {
    if (ids.length > 0) await this.rows.deleteListingDrafts(ids);
  }
}

const where = (scope: Scope, { ids, productIds, brandId, status }: DraftFilter) => ({
  ...within(scope),
  ...(ids ? { id: ids } : {}),
  ...(productIds ? { product_id: productIds } : {}),
  ...(brandId === undefined ? {} : { brand_id: brandId }),
  ...(status ? { status } : {}),
});
