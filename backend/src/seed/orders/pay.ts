import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import type { DemoFate } from "./to-order";

const PROVIDER = "pp_bank-transfer_default";
const raw = (amount: number): string => JSON.stringify({ value: String(amount), precision: 20 });

type OrderRow = { id: string; total: string; metadata: { demo: DemoFate } };
type Database = ReturnType<typeof databaseOf>;
type Rows = Record<string, unknown>[];

const databaseOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** Gives past orders their age and, where they were paid, the rows of a confirmed bank transfer. Repeatable. */
export async function pay(container: MedusaContainer, orderIds: string[]): Promise<void> {
  const orders = await withoutPayment(databaseOf(container), orderIds);
  await databaseOf(container).transaction(async (database) => {
    for (const { id, metadata } of orders) {
      const { placed_at, paid_at, state } = metadata.demo;
      const cancelledAt = state === "cancelled" ? new Date(new Date(placed_at).getTime() + 24 * 60 * 60 * 1000) : null;
      await database.raw(`update "order" set created_at = ?, updated_at = ?, canceled_at = ? where id = ?`, [placed_at, paid_at ?? placed_at, cancelledAt, id]);
    }
    const rows = orders.map(rowsOf);
    for (const table of ["payment_collection", "order_payment_collection", "payment_session", "payment", "capture"] as const) {
      await database.batchInsert(table, rows.flatMap((tables) => tables[table]), 100);
    }
  });
  await recordTransactions(container, orderIds);
}

/** With the totals that Medusa worked out when it made the orders; asking its query for them takes ten times as long. */
async function withoutPayment(database: Database, orderIds: string[]): Promise<OrderRow[]> {
  const { rows } = await database.raw(
    `select o.id, o.metadata, summary.totals->>'current_order_total' as total from "order" o
     join order_summary summary on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
     where o.id = any(?) and not exists (select 1 from order_payment_collection link where link.order_id = o.id)`,
    [orderIds],
  );
  return rows;
}

/** What a transfer that arrived leaves in each table, or one that never did. */
function rowsOf({ id, total, metadata }: OrderRow) {
  const { placed_at, paid_at } = metadata.demo;
  const amount = Number(total);
  const money = { currency_code: "idr", amount, raw_amount: raw(amount) };
  const [collection, session, payment] = [generateEntityId(undefined, "pay_col"), generateEntityId(undefined, "payses"), generateEntityId(undefined, "pay")];
  const sums = { authorized_amount: amount, raw_authorized_amount: raw(amount), captured_amount: amount, raw_captured_amount: raw(amount), completed_at: paid_at };
  const paid: { payment: Rows; capture: Rows } = { payment: [], capture: [] };
  if (paid_at) {
    paid.payment.push({
      ...money,
      id: payment,
      provider_id: PROVIDER,
      data: "{}",
      captured_at: paid_at,
      payment_collection_id: collection,
      payment_session_id: session,
      created_at: paid_at,
    });
    paid.capture.push({ id: generateEntityId(undefined, "capt"), amount, raw_amount: raw(amount), payment_id: payment, created_at: paid_at });
  }
  return {
    payment_collection: [{ ...money, id: collection, status: paid_at ? "completed" : "canceled", ...(paid_at ? sums : {}), created_at: placed_at }],
    order_payment_collection: [{ id: generateEntityId(undefined, "ordpay"), order_id: id, payment_collection_id: collection }],
    payment_session: [
      {
        ...money,
        id: session,
        provider_id: PROVIDER,
        data: "{}",
        status: paid_at ? "captured" : "canceled",
        authorized_at: paid_at,
        payment_collection_id: collection,
        created_at: placed_at,
      },
    ],
    ...paid,
  };
}

type PaidRow = {
  id: string;
  transactions?: unknown[];
  payment_collections?: { payments?: { captures?: { id: string; amount: number }[] }[] }[];
};

/** Medusa's own account of what an order was paid, for those that lack it. */
async function recordTransactions(container: MedusaContainer, orderIds: string[]): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "transactions.id", "payment_collections.payments.captures.id", "payment_collections.payments.captures.amount"],
    filters: { id: orderIds },
  });
  const missing = (data as unknown as PaidRow[])
    .filter((order) => !order.transactions?.length)
    .flatMap((order) =>
      (order.payment_collections ?? [])
        .flatMap((collection) => collection.payments ?? [])
        .flatMap((payment) => payment.captures ?? [])
        .map((capture) => ({
          order_id: order.id,
          amount: Number(capture.amount),
          currency_code: "idr",
          reference: "capture",
          reference_id: capture.id,
        })),
    );
  if (missing.length > 0) await container.resolve(Modules.ORDER).addOrderTransactions(missing);
}
