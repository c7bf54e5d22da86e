import type { Rupiah } from "@ska/money";
import type { MakerScope, SelfScope } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import type { Database, EntryKind, MakerAccountKind } from "./types";

export interface MakerMonth {
  /** "YYYY-MM". */
  month: string;
  netSales: Rupiah;
  /** Savings included. */
  beneficiaryShare: Rupiah;
}

/** A sale or refund of something she made, without a trace of the buyer. */
export interface MakerLine {
  kind: EntryKind;
  occurredAt: Date;
  productId: string;
  productTitle: string;
  units: number;
  netSales: Rupiah;
  beneficiaryShare: Rupiah;
  savings: Rupiah;
}

export interface MakerProduct {
  productId: string;
  /** As it was last sold. */
  productTitle: string;
  units: number;
  beneficiaryShare: Rupiah;
}

/** What a beneficiary sees of her own income. */
export interface MakerIncome {
  balances: Record<MakerAccountKind, Rupiah>;
  /** Newest first. */
  months: MakerMonth[];
  /** The latest, or all, newest first. */
  lines: MakerLine[];
  /** Most earned first. */
  products: MakerProduct[];
}

/** As many as a screen shows. */
const LATEST_LINES = 100;

/** How many lines are wanted with it. */
export type LinesWanted = "latest" | "all";

/** Whose income: one person's at one centre, or, for herself, all of hers. */
export type IncomeScope = MakerScope | SelfScope;

/** Narrows a table with a centre and a beneficiary to the scope. */
export const whose = (scope: IncomeScope, table: string): Record<string, string> =>
  "selfId" in scope
    ? { [`${table}.beneficiary_id`]: scope.selfId }
    : { [`${table}.beneficiary_id`]: scope.beneficiaryId, [`${table}.center_id`]: scope.centerId };

async function selectBalances(db: Database, scope: IncomeScope): Promise<MakerIncome["balances"]> {
  const rows: { kind: MakerAccountKind; balance: string }[] = await db("income_account as account")
    .join("income_posting as posting", "posting.account_id", "account.id")
    .where(whose(scope, "account"))
    .groupBy("account.kind")
    .select("account.kind", db.raw("sum(posting.amount) as balance"));
  const balances = { pending: 0, available: 0, savings: 0, reserved: 0, paid: 0 };
  for (const { kind, balance } of rows) balances[kind] = rupiahColumn(balance);
  return balances;
}

async function selectMonths(db: Database, scope: IncomeScope): Promise<MakerMonth[]> {
  const rows: { month: string; net: string; maker_amount: string }[] = await db("income_month")
    .where(whose(scope, "income_month"))
    .groupBy("month")
    .orderBy("month", "desc")
    .select("month", db.raw("sum(net) as net"), db.raw("sum(maker_amount) as maker_amount"));
  return rows.map(({ month, net, maker_amount }) => ({
    month,
    netSales: rupiahColumn(net),
    beneficiaryShare: rupiahColumn(maker_amount),
  }));
}

async function selectLines(db: Database, scope: IncomeScope, wanted: LinesWanted): Promise<MakerLine[]> {
  const query = db("income_line as line")
    .join("income_entry as entry", "entry.id", "line.entry_id")
    .join("line_snapshot as snapshot", "snapshot.id", "line.snapshot_id")
    .where(whose(scope, "line"))
    .orderBy([{ column: "line.occurred_at", order: "desc" }, { column: "line.entry_id", order: "desc" }])
    .select("entry.kind", "line.occurred_at", "line.product_id", "snapshot.product_title")
    .select("line.units", "line.net", "line.maker_amount", "line.savings");
  if (wanted === "latest") void query.limit(LATEST_LINES);
  const rows: {
    kind: EntryKind;
    occurred_at: Date;
    product_id: string;
    product_title: string;
    units: number;
    net: string;
    maker_amount: string;
    savings: string;
  }[] = await query;
  return rows.map((row) => ({
    kind: row.kind,
    occurredAt: row.occurred_at,
    productId: row.product_id,
    productTitle: row.product_title,
    units: row.units,
    netSales: rupiahColumn(row.net),
    beneficiaryShare: rupiahColumn(row.maker_amount),
    savings: rupiahColumn(row.savings),
  }));
}

/** All that she ever sold, by product. */
async function selectProducts(db: Database, scope: IncomeScope): Promise<MakerProduct[]> {
  const rows: { product_id: string; title: string; units: string; maker_amount: string }[] = await db("income_line as line")
    .join("line_snapshot as snapshot", "snapshot.id", "line.snapshot_id")
    .where(whose(scope, "line"))
    .groupBy("line.product_id")
    .orderByRaw("sum(line.maker_amount) desc, line.product_id")
    .select("line.product_id", db.raw("(array_agg(snapshot.product_title order by snapshot.placed_at desc))[1] as title"), db.raw("sum(line.units) as units"), db.raw("sum(line.maker_amount) as maker_amount"));
  return rows.map((row) => ({ productId: row.product_id, productTitle: row.title, units: rupiahColumn(row.units), beneficiaryShare: rupiahColumn(row.maker_amount) }));
}

/** Her balances, months, lines and products within the scope. */
export async function selectMakerIncome(db: Database, scope: IncomeScope, wanted: LinesWanted): Promise<MakerIncome> {
  const [balances, months, lines, products] = await Promise.all([selectBalances(db, scope), selectMonths(db, scope), selectLines(db, scope, wanted), selectProducts(db, scope)]);
  return { balances, months, lines, products };
}
