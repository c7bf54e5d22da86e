import { largestRemainder, type Rupiah, type SpreadRefund } from "@ska/money";
import { rupiahColumn } from "./rupiah-column";
import type { CenterAccountKind, Database, StoredSnapshot } from "./types";

/** What a centre still has of an order's shipping or tax. */
export interface Besides {
  centerId: string;
  kind: "shipping" | "tax";
  left: Rupiah;
}

/** What an order's centres still have of its shipping and tax. */
export async function selectBesides(db: Database, orderId: string): Promise<Besides[]> {
  const rows: { center_id: string; kind: "shipping" | "tax"; amount: string }[] = await db("income_entry as entry")
    .join("income_posting as posting", "posting.entry_id", "entry.id")
    .join("income_account as account", "account.id", "posting.account_id")
    .where("entry.order_id", orderId)
    .whereIn("account.kind", ["shipping", "tax"])
    .groupBy("account.center_id", "account.kind")
    .orderBy(["account.center_id", "account.kind"])
    .select("account.center_id", "account.kind", db.raw("sum(posting.amount) as amount"));
  return rows.map(({ center_id, kind, amount }) => ({ centerId: center_id, kind, left: rupiahColumn(amount) }));
}

/** Kindness is borne by the order's centres as they sold, by what their lines came to. */
function shareKindness(amount: Rupiah, sold: readonly StoredSnapshot[]): [centerId: string, amount: Rupiah][] {
  const nets = new Map<string, Rupiah>();
  for (const { centerId, net } of sold) nets.set(centerId, (nets.get(centerId) ?? 0) + net);
  const centers = [...nets].sort(([a], [b]) => (a < b ? -1 : 1));
  const weights = centers.map(([, net]) => net);
  const parts = largestRemainder(amount, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
  return centers.map(([centerId], index) => [centerId, parts[index] ?? 0]);
}

/** The parts of a refund that are no line's, by centre and account. */
export function spreadBesides(besides: readonly Besides[], spread: SpreadRefund, sold: readonly StoredSnapshot[]): { centerId: string; kind: CenterAccountKind; amount: Rupiah }[] {
  const parts = largestRemainder(spread.besides, besides.map(({ left }) => left));
  const taken = besides.map(({ centerId, kind }, index) => ({ centerId, kind, amount: parts[index] ?? 0 }));
  const given = shareKindness(spread.goodwill, sold).map(([centerId, amount]) => ({ centerId, kind: "center_share" as const, amount }));
  return [...taken, ...given].filter(({ amount }) => amount > 0);
}
