import { ContainerRegistrationKeys, PaymentCollectionStatus, PaymentSessionStatus } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { readInstructions } from "../../modules/bank_transfer/instructions";
import { BANK_TRANSFER } from "./transfer-provider";

/** More than that many overdue orders are taken up by the next run. */
const AT_ONCE = 500;

/** Ids of orders that wait for a transfer whose deadline lies before `now`. */
export async function overdueOrderIds(container: MedusaContainer, now: Date): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["payment_collection_id", "data"],
    filters: {
      provider_id: BANK_TRANSFER,
      status: PaymentSessionStatus.PENDING_AUTHORIZATION,
      payment_collection: { status: { $ne: PaymentCollectionStatus.CANCELED } },
    },
    pagination: { take: AT_ONCE, order: { created_at: "ASC" } },
  });
  const overdue = sessions.filter((session) => {
    const deadline = readInstructions(session.data)?.deadline;
    return deadline !== undefined && new Date(deadline) < now;
  });
  if (overdue.length === 0) return [];
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: overdue.map((session) => session.payment_collection_id) },
  });
  return links.map((link) => String(link.order_id));
}
