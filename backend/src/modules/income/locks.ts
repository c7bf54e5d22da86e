import { generateEntityId } from "@medusajs/framework/utils";
import type { Database, StoredSnapshot } from "./types";

interface Maker {
  centerId: string;
  beneficiaryId: string;
}

const nameOf = ({ centerId, beneficiaryId }: Maker): string => `${centerId}/${beneficiaryId}`;

/**
 * Who wants to know what somebody holds before moving it locks her first: release, refund and payout of one person follow
 * each other. Her `pending` account stands for all of hers at a centre. Always in one order; until the transaction ends.
 */
export async function lockMakers(db: Database, makers: readonly Maker[]): Promise<void> {
  const distinct = [...new Map(makers.map((maker) => [nameOf(maker), maker]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, maker]) => maker);
  if (distinct.length === 0) return;
  const rows = distinct.map(({ centerId, beneficiaryId }) => ({ center_id: centerId, kind: "pending", beneficiary_id: beneficiaryId }));
  await db("income_account").insert(rows.map((row) => ({ id: generateEntityId(undefined, "iac"), ...row }))).onConflict().ignore();
  await db("income_account")
    .whereIn(["center_id", "kind", "beneficiary_id"], rows.map((row) => [row.center_id, row.kind, row.beneficiary_id]))
    .orderBy("id")
    .forUpdate()
    .select("id");
}

/** Locks lines, then all who made them. */
export async function lockLines(db: Database, snapshots: readonly StoredSnapshot[]): Promise<void> {
  await db("line_snapshot").whereIn("id", snapshots.map(({ id }) => id)).orderBy("id").forUpdate().select("id");
  await lockMakers(db, snapshots.flatMap(({ centerId, authors }) =>
    authors.flatMap((author) => ("members" in author ? author.members : [author])).map(({ beneficiaryId }) => ({ centerId, beneficiaryId }))));
}
