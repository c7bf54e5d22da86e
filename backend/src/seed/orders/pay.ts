import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import type { DemoFate } from "./to-order";

const PROVIDER = "pp_bank-transfer_default";
const raw = (amount: number): string => JSON.stringify({ value: String(amount), precision: 20 });

type OrderRow = { id: string; total: number; metadata: { demo: DemoFate }; payment_collections?: unknown[] };

/** Gives past orders their age and, where they were paid, the rows of a confirmed bank transfer. Repeatable. */
export async function pay(container: MedusaContainer, orderIds: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "total", "metadata", "payment_collections.id"],
    filters: { id: orderIds },
  });
  const orders = (data as unknown as OrderRow[]).filter((order) => !order.payment_collections?.length);
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (database) => {
    for (const order of orders) {
      const { placed_at, paid_at, state } = order.metadata.demo;
      const amount = Number(order.total);
      const collection = generateEntityId(undefined, "pay_col");
      const session = generateEntityId(undefined, "payses");
      const payment = generateEntityId(undefined, "pay");
      const cancelledAt = state === "cancelled" ? new Date(new Date(placed_at).getTime() + 24 * 60 * 60 * 1000) : null;
      await database.raw(`update "order" set created_at = ?, updated_at = ?, canceled_at = ? where id = ?`, [
        placed_at,
        paid_at ?? placed_at,
        cancelledAt,
        order.id,
      ]);
      await database("payment_collection").insert({
        id: collection,
        currency_code: "idr",
        amount,
        raw_amount: raw(amount),
        status: paid_at ? "completed" : "canceled",
        authorized_amount: paid_at && amount,
        raw_authorized_amount: paid_at && raw(amount),
        captured_amount: paid_at && amount,
        raw_captured_amount: paid_at && raw(amount),
        completed_at: paid_at,
        created_at: placed_at,
      });
      await database("order_payment_collection").insert({
        id: generateEntityId(undefined, "ordpay"),
        order_id: order.id,
        payment_collection_id: collection,
      });
      await database("payment_session").insert({
        id: session,
        currency_code: "idr",
        amount,
        raw_amount: raw(amount),
        provider_id: PROVIDER,
        data: "{}",
        status: paid_at ? "captured" : "canceled",
        authorized_at: paid_at,
        payment_collection_id: collection,
        created_at: placed_at,
      });
      if (!paid_at) continue;
      await database("payment").insert({
        id: payment,
        amount,
        raw_amount: raw(amount),
        currency_code: "idr",
        provider_id: PROVIDER,
        data: "{}",
        captured_at: paid_at,
        payment_collection_id: collection,
        payment_session_id: session,
        created_at: paid_at,
      });
      await database("capture").insert({ id: generateEntityId(undefined, "capt"), amount, raw_amount: raw(amount), payment_id: payment, created_at: paid_at });
    }
  });
  await recordTransactions(container, orderIds);
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
