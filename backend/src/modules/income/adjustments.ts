import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { adjustmentEntry, canGiveBack } from "./adjustment-entry";
import { adjustmentRows, toAdjustment, type AdjustmentRow, type AdjustmentStatus, type StoredAdjustment } from "./adjustment-rows";
import { writeEntries } from "./ledger";
import { readLineBooks } from "./line-books";
import { lockLines, lockMakers } from "./locks";
import { selectSnapshotsOfLines } from "./snapshots";
import type { Database } from "./types";

export type NewAdjustment = Pick<StoredAdjustment, "lineItemId" | "beneficiaryId" | "amount" | "reason" | "proposedBy">;

/** What happens to a correction after it was proposed. `by` approves; it is never who proposed. */
export type AdjustmentStep = { status: "approved"; by: string; monthOf: (centerId: string, at: Date) => string } | { status: "cancelled" };

const WHY: Record<AdjustmentStatus, string> = {
  proposed: "This correction is not approved yet.",
  approved: "This correction is approved already.",
  cancelled: "This correction is cancelled.",
};

/** Notes a correction; nothing moves before it is approved. @throws NOT_FOUND for a line that the centre didn't sell. */
export async function insertAdjustment(db: Database, { centerId }: CenterScope, { lineItemId, beneficiaryId, amount, reason, proposedBy }: NewAdjustment): Promise<StoredAdjustment> {
  const sale: unknown = await db("income_entry").where({ line_item_id: lineItemId, center_id: centerId, kind: "sale" }).first("id");
  if (!sale) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  const [row] = (await db<AdjustmentRow>("income_adjustment")
    .insert({ id: generateEntityId(undefined, "iad"), center_id: centerId, line_item_id: lineItemId, beneficiary_id: beneficiaryId, amount: String(amount), reason, proposed_by: proposedBy })
    .returning("id")) as [{ id: string }];
  return toAdjustment((await adjustmentRows(db).where({ id: row.id }).first()) as AdjustmentRow);
}

async function post(db: Database, adjustment: StoredAdjustment, month: (at: Date) => string): Promise<void> {
  const [snapshot] = await selectSnapshotsOfLines(db, [adjustment.lineItemId]);
  if (!snapshot) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  await lockLines(db, [snapshot]);
  await lockMakers(db, [adjustment]);
  const held = (await readLineBooks(db, snapshot)).holdings.get(adjustment.beneficiaryId);
  if (adjustment.amount < 0 && canGiveBack(held) + adjustment.amount < 0) {
    throw new MedusaError(MedusaError.Types.CONFLICT, `She holds only Rp ${canGiveBack(held)} of this line.`);
  }
  const at = new Date();
  await writeEntries(db, [adjustmentEntry(adjustment, snapshot, held, at, month(at))]);
}

/**
 * Approves or cancels a correction, in the caller's transaction; of two at once the first wins.
 * @throws NOT_FOUND outside the scope, FORBIDDEN for its proposer's approval, CONFLICT out of turn or for more than she holds of the line.
 */
export async function advanceAdjustment(db: Database, scope: CenterScope | EveryCenter, id: string, step: AdjustmentStep): Promise<StoredAdjustment> {
  const within = "everyCenter" in scope ? { id } : { id, center_id: scope.centerId };
  const found = (await db<AdjustmentRow>("income_adjustment").where(within).forUpdate().first()) as AdjustmentRow | undefined;
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  if (step.status === "approved" && step.by === found.proposed_by) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Whoever proposes a correction can't approve it. Another manager or an administrator does.");
  }
  if (found.status !== "proposed") throw new MedusaError(MedusaError.Types.CONFLICT, WHY[found.status]);
  const adjustment = toAdjustment(found);
  if (step.status === "approved") await post(db, adjustment, (at) => step.monthOf(adjustment.centerId, at));
  const changes = { status: step.status, [`${step.status}_at`]: new Date(), ...(step.status === "approved" ? { approved_by: step.by } : {}) };
  await db("income_adjustment").where({ id }).update(changes);
  return toAdjustment((await adjustmentRows(db).where({ id }).first()) as AdjustmentRow);
}
