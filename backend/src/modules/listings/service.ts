import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, MedusaError, MedusaService } from "@medusajs/framework/utils";
import type { Bilingual, ListingEvent } from "@ska/contracts";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { asJson } from "./as-json";
import { insertBatch, returnToBatches, selectBatchedVariants, selectBatches, takeFromBatches, type StoredBatch, type TakenUnits } from "./batch-rows";
import { insertDraft, moveDraft, writeLiveFacts } from "./draft-rows";
import { insertEvent, noteEdit, selectEvents, type NewListingEvent, type StoredEvent } from "./event-rows";
import { Listing } from "./models/listing";
import { insertPhoto, updatePhoto } from "./photo-rows";
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
  private readonly db: Knex;

  constructor(cradle: Record<string, unknown>) {
    super(cradle);
    this.rows = new PrivateRows(cradle);
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex;
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

  /** Takes a person from all brands of the centre. @param db a transaction, for what else changes with it. */
  async leaveBrands({ centerId }: CenterScope, beneficiaryId: string, db: Knex): Promise<void> {
    const own = db("brand").where({ center_id: centerId }).select("id");
    await db("brand_member").where({ beneficiary_id: beneficiaryId }).whereIn("brand_id", own).delete();
  }

  /** With variants, authors and photos; newest first, or those that have waited longest for a review. */
  async drafts(scope: Scope, filter: DraftFilter = {}, page?: { offset: number; limit: number; oldestFirst?: boolean }): Promise<DraftRow[]> {
    return this.rows.listListingDrafts(where(scope, filter), {
      relations: ["variants", "authors", "photos"],
      order: page?.oldestFirst ? { submitted_at: "ASC", created_at: "ASC" } : { created_at: "DESC" },
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

  /** Ids of the listings that a member began. */
  async draftIdsBegunBy(scope: CenterScope, memberId: string): Promise<string[]> {
    const rows = await this.rows.listListingDrafts({ ...within(scope), created_by: memberId }, { select: ["id"], take: null });
    return rows.map(({ id }) => id);
  }

  /** Writes private copies with all their parts. @returns their ids in the order given. */
  async createDrafts(_scope: EveryCenter, inputs: readonly NewDraft[]): Promise<string[]> {
    const created = await this.rows.createListingDrafts(
      inputs.map(({ product_id, center_id, brand_id, status, packaging, permits, details }) => ({
        product_id,
        center_id,
        brand_id,
        status,
        live: status === "published",
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

  /** One listing. @throws NOT_FOUND */
  async draft(scope: CenterScope, id: string): Promise<DraftRow> {
    const [found] = await this.drafts(scope, { ids: [id] });
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing or photo.");
    return found;
  }

  /** A listing that says nothing to the shop yet, of a product that exists. @returns its id. */
  async createDraft(scope: CenterScope, draft: Parameters<typeof insertDraft>[2]): Promise<string> {
    return insertDraft(this.db, scope, draft);
  }

  /** @throws CONFLICT when it stands elsewhere than in one of `from`. */
  async moveDraft(scope: CenterScope, id: string, move: Parameters<typeof moveDraft>[3]): Promise<void> {
    return moveDraft(this.db, scope, id, move);
  }

  /** Rewrites what the shop and the income go by. */
  async writeLiveFacts(scope: CenterScope, id: string, facts: Parameters<typeof writeLiveFacts>[3]): Promise<void> {
    return writeLiveFacts(this.db, scope, id, facts);
  }

  /** @returns the photo's id. */
  async addPhoto(draft: DraftRow, photo: Parameters<typeof insertPhoto>[2]): Promise<string> {
    return insertPhoto(this.db, draft.id, photo);
  }

  async changePhoto(draft: DraftRow, photoId: string, changes: Parameters<typeof updatePhoto>[3]): Promise<void> {
    return updatePhoto(this.db, draft.id, photoId, changes);
  }

  async removePhotos(draft: DraftRow, photoIds: readonly string[]): Promise<void> {
    const own = draft.photos.map(({ id }) => id).filter((id) => photoIds.includes(id));
    if (own.length > 0) await this.rows.deletePictures(own);
  }

  async recordEvent(event: NewListingEvent): Promise<void> {
    return insertEvent(this.db, event);
  }

  /** Notes which parts of a listing somebody changed. */
  async recordEdit(edit: Parameters<typeof noteEdit>[1]): Promise<void> {
    return noteEdit(this.db, edit);
  }

  /** What happened to these listings, the newest first. */
  async events(drafts: readonly DraftRow[], kinds?: readonly ListingEvent["kind"][]): Promise<StoredEvent[]> {
    return selectEvents(this.db, drafts.map(({ id }) => id), kinds);
  }

  async addBatch(draft: DraftRow, batch: Omit<StoredBatch, "id" | "used" | "draft_id">): Promise<void> {
    return insertBatch(this.db, { ...batch, draft_id: draft.id });
  }

  /** Oldest first, as they are sold. */
  async batches(draft: DraftRow): Promise<StoredBatch[]> {
    return selectBatches(this.db, draft.id);
  }

  /** Which of these variants have batches. */
  async batchedVariants(_scope: EveryCenter, variantIds: readonly string[]): Promise<string[]> {
    return selectBatchedVariants(this.db, variantIds);
  }

  /** Takes a sold line's units from the oldest batches. Repeatable. */
  async takeFromBatches(_scope: EveryCenter, line: Parameters<typeof takeFromBatches>[1]): Promise<TakenUnits[]> {
    return takeFromBatches(this.db, line);
  }

  /** Gives back the units of lines that weren't sold after all. Repeatable. */
  async returnToBatches(_scope: EveryCenter, lineItemIds: readonly string[]): Promise<void> {
    return returnToBatches(this.db, lineItemIds);
  }

  /** @throws NOT_FOUND */
  async changeBrand({ centerId }: CenterScope, brandId: string, { name, story, logo }: { name?: string; story?: Bilingual; logo?: object }): Promise<void> {
    const changes = { ...(name && { name }), ...(story && { story: JSON.stringify(story) }), ...(logo && { logo: JSON.stringify(logo) }) };
    const changed = await this.db("brand").where({ id: brandId, center_id: centerId }).update({ ...changes, updated_at: this.db.fn.now() });
    if (changed === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such brand.");
  }

  async deleteDrafts(_scope: EveryCenter, ids: string[]): Promise<void> {
    if (ids.length > 0) await this.rows.deleteListingDrafts(ids);
  }
}

const where = (scope: Scope, { ids, productIds, brandId, status, live }: DraftFilter) => ({
  ...within(scope),
  ...(live === undefined ? {} : { live }),
  ...(ids ? { id: ids } : {}),
  ...(productIds ? { product_id: productIds } : {}),
  ...(brandId === undefined ? {} : { brand_id: brandId }),
  ...(status ? { status } : {}),
});
