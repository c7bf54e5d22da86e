import type { Database } from "../../src/modules/income/types";

const KEYS = "center_id, month, beneficiary_id, product_id, brand_id, channel";
const SUMS = ["units", "line_units", "orders", "product_orders", "center_orders", "gross", "refunded", "net", "cost", "maker_amount", "savings", "center_share", "refund_cover"];

/** Computes every month again from the report lines of the ledger, beside what is there. */
export async function recompute(db: Database): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.raw("set local work_mem = '256MB'");
    await transaction.raw(`create unlogged table bench_month as select ${KEYS}, ${SUMS.map((sum) => `sum(${sum}) as ${sum}`).join(", ")} from income_line group by ${KEYS}`);
  });
}

/** Says whether the months, the ledger and the orders come to the same, to the rupiah, in all and centre by centre. */
export async function prove(db: Database): Promise<void> {
  const { rows } = await db.raw<{ rows: { center_id: string; months: string; again: string; ledger: string; orders: string }[] }>(
    `select center_id, months.net as months, again.net as again, ledger.net as ledger, orders.net as orders
     from (select center_id, sum(net) as net from income_month group by center_id) months
     join (select center_id, sum(net) as net from bench_month group by center_id) again using (center_id)
     join (select account.center_id, -sum(posting.amount) as net from income_posting posting join income_account account on account.id = posting.account_id
           where account.kind = 'clearing' group by account.center_id) ledger using (center_id)
     join (select center_id, sum(total - refunded) as net from bench_order group by center_id) orders using (center_id)`,
  );
  const apart = rows.filter(({ months, again, ledger, orders }) => new Set([months, again, ledger, orders].map(Number)).size > 1);
  const total = rows.reduce((sum, { orders }) => sum + Number(orders), 0);
  const { rows: different } = await db.raw<{ rows: unknown[] }>(`(table income_month except select ${KEYS}, ${SUMS.join(", ")} from bench_month) limit 5`);
  const verdict = apart.length === 0 && different.length === 0 ? "the same" : `DIFFERENT in ${apart.length} centres and ${different.length} or more months`;
  console.log(`Reports, reports computed again, ledger and orders of ${rows.length} centres: ${verdict}, Rp ${total.toLocaleString("de-DE")} net of refunds`);
}
