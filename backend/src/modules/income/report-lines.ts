import { NONE, type Database, type ReportLine } from "./types";
import type { WrittenEntry } from "./ledger";

const KEYS = ["center_id", "month", "beneficiary_id", "product_id", "brand_id", "channel"] as const;
export const SUMS = [
  "units",
  "line_units",
  "orders",
  "product_orders",
  "center_orders",
  "gross",
  "refunded",
  "net",
  "cost",
  "maker_amount",
  "savings",
  "center_share",
  "refund_cover",
] as const;

type Row = Record<(typeof KEYS)[number], string> & Record<(typeof SUMS)[number], number>;

/** Marks what an order has been counted under, so that an order of several lines counts once in each. */
export class CountedOrders {
  private readonly seen: Set<string>;

  /** @param lines what was counted before */
  constructor(lines: { order_id: string; center_id: string; beneficiary_id: string; product_id: string }[]) {
    this.seen = new Set(lines.flatMap((line) => this.marksOf(line)));
  }

  private marksOf(line: { order_id: string; center_id: string; beneficiary_id: string; product_id: string }): string[] {
    const order = `${line.order_id}/${line.center_id}`;
    return [`${order}/maker/${line.beneficiary_id}`, `${order}/product/${line.product_id}`, `${order}/center`];
  }

  /** 1 for each of maker, product and centre under which the order has not been counted yet. */
  count(line: { order_id: string; center_id: string; beneficiary_id: string; product_id: string }): [number, number, number] {
    const [maker = 0, product = 0, center = 0] = this.marksOf(line).map((mark) => {
      if (this.seen.has(mark)) return 0;
      this.seen.add(mark);
      return 1;
    });
    return [maker, product, center];
  }
}

/** A report line as it is stored. @param position its place among the entry's lines */
export function toRow(entry: Pick<WrittenEntry, "id" | "kind" | "centerId" | "occurredAt">, line: ReportLine, position: number, counted: CountedOrders) {
  const { snapshot } = line;
  const keys = {
    center_id: entry.centerId,
    month: line.month,
    beneficiary_id: line.beneficiaryId,
    product_id: snapshot.productId ?? NONE,
    brand_id: snapshot.brandId ?? NONE,
    channel: snapshot.channel,
  };
  const [orders, productOrders, centerOrders] =
    entry.kind === "sale" ? counted.count({ ...keys, order_id: snapshot.orderId }) : [0, 0, 0];
  return {
    entry_id: entry.id,
    position,
    ...keys,
    snapshot_id: snapshot.id,
    order_id: snapshot.orderId,
    occurred_at: entry.occurredAt,
    units: line.units,
    line_units: position === 0 ? line.units : 0,
    orders,
    product_orders: productOrders,
    center_orders: centerOrders,
    gross: line.gross,
    refunded: line.refunded,
    net: line.net,
    cost: line.cost,
    maker_amount: line.makerAmount,
    savings: line.savings,
    center_share: line.centerShare,
    refund_cover: line.refundCover,
  };
}

/** Sums by month in key order, so that two writers of the same months wait for each other instead of deadlocking. */
function sumByMonth(rows: readonly Row[]): Row[] {
  const months = new Map<string, Row>();
  for (const row of rows) {
    const name = KEYS.map((key) => row[key]).join("/");
    const sum = months.get(name);
    const next = Object.fromEntries(SUMS.map((column) => [column, (sum?.[column] ?? 0) + row[column]]));
    months.set(name, { ...Object.fromEntries(KEYS.map((key) => [key, row[key]])), ...next } as Row);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Writes what reports show of the entries, and adds it to the months. Part of the entries' own transaction. */
export async function writeReportLines(db: Database, entries: readonly WrittenEntry[]): Promise<void> {
  const orderIds = [...new Set(entries.flatMap(({ lines }) => lines.map(({ snapshot }) => snapshot.orderId)))];
  if (orderIds.length === 0) return;
  const counted = new CountedOrders(
    await db("income_line").select("order_id", "center_id", "beneficiary_id", "product_id").whereIn("order_id", orderIds),
  );
  const rows = entries.flatMap((entry) => entry.lines.map((line, position) => toRow(entry, line, position, counted)));
  await db.batchInsert("income_line", rows, 500);
  await db("income_month")
    .insert(sumByMonth(rows))
    .onConflict([...KEYS])
    .merge(Object.fromEntries(SUMS.map((column) => [column, db.raw("income_month.?? + excluded.??", [column, column])])));
}
