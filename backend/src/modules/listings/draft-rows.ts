import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { ListingStatus } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import type { ListingContent } from "./content";

export interface DraftState {
  status: ListingStatus;
  live: boolean;
  changed: boolean;
  version: number;
  submitted_at: Date | null;
  content: ListingContent;
}

/** A listing that says nothing yet, of a product that exists. @returns its id. */
export async function insertDraft(
  db: Knex,
  { centerId }: CenterScope,
  draft: { productId: string; createdBy: string; content: ListingContent },
): Promise<string> {
  const id = generateEntityId(undefined, "lst");
  await db("listing_draft").insert({
    id,
    product_id: draft.productId,
    center_id: centerId,
    brand_id: draft.content.brand_id,
    status: "draft",
    details: JSON.stringify({ material: null, size: null, care: null }),
    content: JSON.stringify(draft.content),
    created_by: draft.createdBy,
    changed: true,
  });
  return id;
}

/**
 * Changes a listing's state while it stands in one of `from`: of two at once one finds it moved on.
 * @throws CONFLICT (409) with `refusal` when it stands elsewhere.
 */
export async function moveDraft(
  db: Knex,
  { centerId }: CenterScope,
  id: string,
  { from, to, refusal }: { from: readonly ListingStatus[]; to: Partial<DraftState>; refusal: string },
): Promise<void> {
  const { content, ...columns } = to;
  const moved = await db("listing_draft")
    .where({ id, center_id: centerId })
    .whereIn("status", [...from])
    .whereNull("deleted_at")
    .update({ ...columns, ...(content ? { content: JSON.stringify(content) } : {}), updated_at: db.fn.now() });
  if (moved === 0) throw new MedusaError(MedusaError.Types.CONFLICT, refusal);
}

/** What the shop and the income go by, taken from a content in one go. */
export interface LiveFacts {
  brandId: string | null;
  packaging: object | null;
  permits: object | null;
  details: object;
  delivery: object | null;
  variants: readonly { variantId: string; unitCost: number }[];
  authors: ListingContent["authors"];
  /** In the order they are shown. Others of the listing aren't shown. */
  photoIds: readonly string[];
}

/** Rewrites what the shop and the income go by, in one transaction. */
export async function writeLiveFacts(db: Knex, { centerId }: CenterScope, id: string, facts: LiveFacts): Promise<void> {
  await db.transaction(async (transaction) => {
    const json = (value: object | null): string | null => value && JSON.stringify(value);
    await transaction("listing_draft").where({ id, center_id: centerId }).update({
      brand_id: facts.brandId,
      packaging: json(facts.packaging),
      permits: json(facts.permits),
      details: json(facts.details),
      delivery: json(facts.delivery),
      updated_at: transaction.fn.now(),
    });
    await transaction("listing_variant").where({ draft_id: id }).delete();
    if (facts.variants.length > 0) {
      await transaction("listing_variant").insert(
        facts.variants.map(({ variantId, unitCost }) => ({ id: generateEntityId(undefined, "lsv"), draft_id: id, variant_id: variantId, unit_cost: unitCost })),
      );
    }
    await transaction("authorship").where({ draft_id: id }).delete();
    if (facts.authors.length > 0) {
      await transaction("authorship").insert(
        facts.authors.map((author, position) => ({ id: generateEntityId(undefined, "ath"), draft_id: id, position, ...author })),
      );
    }
    await transaction("photo").where({ draft_id: id }).update({ in_use: false });
    for (const [position, photoId] of facts.photoIds.entries()) {
      await transaction("photo").where({ draft_id: id, id: photoId }).update({ position, in_use: true });
    }
  });
}
