import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { MIDTRANS } from "./options";

/** A payment whose money came when its order was cancelled already, and wasn't given back. */
export interface LatePayment {
  readonly id: string;
  readonly orderId: string;
}

/** At most 100 of them, oldest first. */
export async function latePayments(container: MedusaContainer): Promise<LatePayment[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.id, o.id as "orderId" from payment p
       join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
       join "order" o on o.id = l.order_id
     where p.provider_id = ? and p.deleted_at is null and o.status = 'canceled' and p.captured_at > o.canceled_at
       and not exists (select 1 from refund r where r.payment_id = p.id and r.deleted_at is null)
     order by p.created_at limit 100`,
    [MIDTRANS],
  );
  return rows as LatePayment[];
}

/**
 * Gives all of a late payment back and books it on its order. Medusa's own workflow would also write a credit line, which a cancelled order
 * doesn't take, and would fail after the money went.
 */
export async function giveBack(container: MedusaContainer, { id, orderId }: LatePayment): Promise<void> {
  const payment = await container.resolve(Modules.PAYMENT).refundPayment({ payment_id: id, note: "Paid after the order was cancelled" });
  await container.resolve(Modules.ORDER).addOrderTransactions(
    (payment.refunds ?? []).map((refund) => ({
      order_id: orderId,
      amount: -Number(refund.amount),
      currency_code: payment.currency_code,
      reference: "refund",
      reference_id: refund.id,
    })),
  );
}
