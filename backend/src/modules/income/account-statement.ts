import type { Rupiah } from "@ska/money";
import { whose, type IncomeScope } from "./maker-income";
import { rupiahColumn } from "./rupiah-column";
import type { Database, EntryKind, MakerAccountKind } from "./types";

const KINDS = ["pending", "available", "savings", "reserved", "paid"] as const satisfies readonly MakerAccountKind[];

export type MakerBalances = Record<MakerAccountKind, Rupiah>;

/** An entry as far as it moved one person's accounts. */
export interface Movement {
  occurredAt: Date;
  kind: EntryKind;
  memo: string | null;
  productTitle: string | null;
  amounts: MakerBalances;
}

export interface AccountStatement {
  opening: MakerBalances;
  /** Oldest first. */
  movements: Movement[];
  closing: MakerBalances;
}

type AmountRow = Record<MakerAccountKind, string | null>;

const amountsOf = (row: AmountRow): MakerBalances => Object.fromEntries(KINDS.map((kind) => [kind, rupiahColumn(row[kind] ?? 0)])) as MakerBalances;
const sums = KINDS.map((kind) => `sum(posting.amount) filter (where account.kind = '${kind}') as ${kind}`).join(", ");

function postingsOf(db: Database, scope: IncomeScope) {
  return db("income_posting as posting")
    .join("income_account as account", "account.id", "posting.account_id")
    .join("income_entry as entry", "entry.id", "posting.entry_id")
    .where(whose(scope, "account"));
}

/** Instants: from inclusive, to exclusive. */
export async function selectStatement(db: Database, scope: IncomeScope, { from, to }: { from: Date; to: Date }): Promise<AccountStatement> {
  const [before] = (await postingsOf(db, scope).where("entry.occurred_at", "<", from).select(db.raw(sums))) as AmountRow[];
  const rows = (await postingsOf(db, scope)
    .leftJoin("line_snapshot as snapshot", "snapshot.line_item_id", "entry.line_item_id")
    .where("entry.occurred_at", ">=", from)
    .where("entry.occurred_at", "<", to)
    .groupBy("entry.id", "entry.occurred_at", "entry.kind", "entry.memo", "snapshot.product_title")
    .havingRaw("bool_or(posting.amount <> 0)")
    .orderBy([{ column: "entry.occurred_at" }, { column: "entry.id" }])
    .select("entry.occurred_at", "entry.kind", "entry.memo", "snapshot.product_title", db.raw(sums))) as (AmountRow & {
    occurred_at: Date;
    kind: EntryKind;
    memo: string | null;
    product_title: string | null;
  })[];
  const opening = amountsOf(before ?? { pending: null, available: null, savings: null, reserved: null, paid: null });
  const movements = rows.map((row) => ({ occurredAt: row.occurred_at, kind: row.kind, memo: row.memo, productTitle: row.product_title, amounts: amountsOf(row) }));
  const closing = Object.fromEntries(KINDS.map((kind) => [kind, movements.reduce((sum, { amounts }) => sum + amounts[kind], opening[kind])])) as MakerBalances;
  return { opening, movements, closing };
}
