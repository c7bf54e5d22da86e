import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { Rupiah } from "@ska/money";
import type { CenterScope, EveryCenter, MakerScope } from "../../access/scope";
import { ofMaker } from "./accounts";
import { writeEntries } from "./ledger";
import { lockMakers } from "./locks";
import { toPayout, type PayoutRow, type PayoutSource, type PayoutStatus, type StoredPayout } from "./payout-rows";
import { rupiahColumn } from "./rupiah-column";
import type { Database, MakerAccountKind } from "./types";

export type NewPayout = Pick<StoredPayout, "amount" | "source" | "method" | "note" | "proposedBy">;

/** What happens to a payout after it was proposed. `by` approves; it is never who proposed. */
export type PayoutStep = { status: "approved"; by: string } | { status: "paid"; reference: string } | { status: "cancelled" };

const FROM: Record<PayoutStep["status"], readonly PayoutStatus[]> = { approved: ["proposed"], paid: ["approved"], cancelled: ["proposed", "approved"] };

const WHY: Record<PayoutStatus, string> = {
  proposed: "This payout is not approved yet.",
  approved: "This payout is approved already.",
  paid: "This payout is handed over already.",
  cancelled: "This payout is cancelled.",
};

async function balanceOf(db: Database, { centerId, beneficiaryId }: MakerScope, kind: PayoutSource): Promise<Rupiah> {
  const row: { balance: string | null } | undefined = await db("income_account as account")
    .join("income_posting as posting", "posting.account_id", "account.id")
    .where({ "account.center_id": centerId, "account.beneficiary_id": beneficiaryId, "account.kind": kind })
    .first(db.raw("sum(posting.amount) as balance"));
  return rupiahColumn(row?.balance ?? 0);
}

async function move(db: Database, payout: StoredPayout, step: string, from: MakerAccountKind, to: MakerAccountKind): Promise<void> {
  const { id, centerId, beneficiaryId, amount } = payout;
  await writeEntries(db, [
    {
      kind: "payout",
      centerId,
      occurredAt: new Date(),
      orderId: null,
      lineItemId: null,
      source: id,
      idempotencyKey: `payout:${id}:${step}`,
      memo: step,
      postings: [
        { account: ofMaker(centerId, from, beneficiaryId), amount: 0 - amount },
        { account: ofMaker(centerId, to, beneficiaryId), amount },
      ],
      lines: [],
    },
  ]);
}

/** Reserves the amount, in the caller's transaction. @throws CONFLICT above the balance, also when two are proposed at once. */
export async function insertPayout(db: Database, scope: MakerScope, { amount, source, method, note, proposedBy }: NewPayout): Promise<StoredPayout> {
  await lockMakers(db, [scope]);
  const balance = await balanceOf(db, scope, source);
  if (amount > balance) throw new MedusaError(MedusaError.Types.CONFLICT, `Only Rp ${balance} can be paid out.`);
  const [row] = (await db<PayoutRow>("income_payout")
    .insert({ id: generateEntityId(undefined, "pyt"), center_id: scope.centerId, beneficiary_id: scope.beneficiaryId, amount: String(amount), source, method, note, proposed_by: proposedBy })
    .returning("*")) as [PayoutRow];
  const payout = toPayout(row);
  await move(db, payout, "proposed", source, "reserved");
  return payout;
}

/** Several proposals of a centre in the caller's transaction: whoever is named is locked before any is written. @throws as `insertPayout` */
export async function insertPayouts(db: Database, { centerId }: CenterScope, payouts: readonly (NewPayout & { beneficiaryId: string })[]): Promise<StoredPayout[]> {
  await lockMakers(db, payouts.map(({ beneficiaryId }) => ({ centerId, beneficiaryId })));
  const made: StoredPayout[] = [];
  for (const { beneficiaryId, ...payout } of payouts) made.push(await insertPayout(db, { centerId, beneficiaryId }, payout));
  return made;
}

/**
 * Takes a payout a step on, in the caller's transaction; of two at once the first wins.
 * @throws NOT_FOUND outside the scope, FORBIDDEN for its proposer's approval, CONFLICT out of turn.
 */
export async function advancePayout(db: Database, scope: CenterScope | EveryCenter, id: string, step: PayoutStep): Promise<StoredPayout> {
  const within = "everyCenter" in scope ? { id } : { id, center_id: scope.centerId };
  const found = (await db<PayoutRow>("income_payout").where(within).forUpdate().first()) as PayoutRow | undefined;
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  if (step.status === "approved" && step.by === found.proposed_by) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Whoever proposes a payout can't approve it. Another manager or an administrator does.");
  }
  if (!FROM[step.status].includes(found.status)) throw new MedusaError(MedusaError.Types.CONFLICT, WHY[found.status]);
  const payout = toPayout(found);
  if (step.status === "paid") await move(db, payout, "paid", "reserved", "paid");
  if (step.status === "cancelled") {
    await lockMakers(db, [payout]);
    await move(db, payout, "cancelled", "reserved", payout.source);
  }
  const changes = {
    status: step.status,
    [`${step.status}_at`]: new Date(),
    ...(step.status === "approved" ? { approved_by: step.by } : {}),
    ...(step.status === "paid" ? { reference: step.reference } : {}),
  };
  const [row] = (await db("income_payout").where({ id }).update(changes).returning("*")) as [PayoutRow];
  return toPayout(row);
}
