import type { EveryCenter } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import { sumsOf, toSums, type ReportSums, type SumRow } from "./reports";
import type { Period } from "./report-filters";
import { NONE, type Database } from "./types";

const WHOLE = ["line_units", "center_orders"] as const;

/** What a maker got of something; whole rupiah. */
export interface MakerPart {
  beneficiaryId: string;
  centerId: string;
  units: number;
  amount: number;
  savings: number;
}

interface MakerRow {
  beneficiary_id: string;
  center_id: string;
  units: string;
  amount: string;
  savings: string;
}

const toPart = (row: MakerRow): MakerPart => ({
  beneficiaryId: row.beneficiary_id,
  centerId: row.center_id,
  units: rupiahColumn(row.units),
  amount: rupiahColumn(row.amount),
  savings: rupiahColumn(row.savings),
});

const MAKERS = `beneficiary_id, center_id, sum(units) as units, sum(maker_amount) as amount, sum(savings) as savings`;

/** Each centre's sums over months, by centre id, with how many people earned something there; and all of them together. */
export async function selectCenterTotals(
  db: Database,
  _scope: EveryCenter,
  { from, to }: Period,
): Promise<{ byCenter: Map<string, ReportSums & { earning: number }>; total: ReportSums }> {
  const months = "from income_month where month between ? and ?";
  const [centers, whole, earners] = await Promise.all([
    db.raw<{ rows: (SumRow & { center_id: string })[] }>(`select center_id, ${sumsOf(WHOLE)} ${months} group by center_id`, [from, to]),
    db.raw<{ rows: [SumRow] }>(`select ${sumsOf(WHOLE)} ${months}`, [from, to]),
    db.raw<{ rows: { center_id: string; earning: string }[] }>(
      `select center_id, count(*) as earning from (
         select center_id, beneficiary_id ${months} and beneficiary_id <> ? group by center_id, beneficiary_id having sum(maker_amount) > 0
       ) people group by center_id`,
      [from, to, NONE],
    ),
  ]);
  const earning = new Map(earners.rows.map((row) => [row.center_id, Number(row.earning)]));
  const byCenter = new Map(centers.rows.map((row) => [row.center_id, { ...toSums(row), earning: earning.get(row.center_id) ?? 0 }]));
  return { byCenter, total: toSums(whole.rows[0]) };
}

/** Units of each product sold from a month on. */
export async function selectUnitsSold(db: Database, _scope: EveryCenter, from: string): Promise<Map<string, number>> {
  const { rows } = await db.raw<{ rows: { product_id: string; units: string }[] }>("select product_id, sum(line_units) as units from income_month where month >= ? group by product_id", [from]);
  return new Map(rows.map(({ product_id, units }) => [product_id, Number(units)]));
}

/** What a product brought, and to whom, at whichever centre. */
export async function selectProductIncome(db: Database, _scope: EveryCenter, productId: string): Promise<{ total: ReportSums; makers: MakerPart[] }> {
  const [total, makers] = await Promise.all([
    db.raw<{ rows: [SumRow] }>(`select ${sumsOf(["line_units", "product_orders"])} from income_month where product_id = ?`, [productId]),
    db.raw<{ rows: MakerRow[] }>(
      `select ${MAKERS} from income_month where product_id = ? and beneficiary_id <> ? group by beneficiary_id, center_id order by sum(maker_amount) desc, beneficiary_id`,
      [productId, NONE],
    ),
  ]);
  return { total: toSums(total.rows[0]), makers: makers.rows.map(toPart) };
}

/** How the lines of an order were shared after refunds, by snapshot id; what isn't posted yet is missing. */
export async function selectOrderIncome(
  db: Database,
  _scope: EveryCenter,
  orderId: string,
): Promise<Map<string, { sums: ReportSums; makers: MakerPart[] }>> {
  const [lines, makers] = await Promise.all([
    db.raw<{ rows: (SumRow & { snapshot_id: string })[] }>(`select snapshot_id, ${sumsOf(WHOLE)} from income_line where order_id = ? group by snapshot_id`, [orderId]),
    db.raw<{ rows: (MakerRow & { snapshot_id: string })[] }>(
      `select snapshot_id, ${MAKERS} from income_line where order_id = ? and beneficiary_id <> ? group by snapshot_id, beneficiary_id, center_id order by min(position)`,
      [orderId, NONE],
    ),
  ]);
  return new Map(
    lines.rows.map((row) => [row.snapshot_id, { sums: toSums(row), makers: makers.rows.filter(({ snapshot_id }) => snapshot_id === row.snapshot_id).map(toPart) }]),
  );
}
