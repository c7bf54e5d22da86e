import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readSession, type SessionData } from "@ska/payment-midtrans";
import { MIDTRANS } from "./options";

/** A payment session at Midtrans that no payment came of, and the order that waits for it. */
export interface WaitingSession {
  readonly id: string;
  readonly session: SessionData;
  /** Null while there is a cart only. */
  readonly orderId: string | null;
  readonly orderCancelled: boolean;
}

interface Row {
  id: string;
  data: Record<string, unknown>;
  orderId: string | null;
  orderStatus: string | null;
}

/**
 * Sessions that can still be paid, until an hour after their end, and those of orders that wait. Young ones at each call, older ones
 * every tenth minute, 100 at most.
 */
export async function waitingSessions(container: MedusaContainer): Promise<WaitingSession[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select s.id, s.data, o.id as "orderId", o.status as "orderStatus" from payment_session s
       left join order_payment_collection l on l.payment_collection_id = s.payment_collection_id and l.deleted_at is null
       left join "order" o on o.id = l.order_id and o.deleted_at is null
     where s.provider_id = ? and s.deleted_at is null
       and not exists (select 1 from payment p where p.payment_session_id = s.id)
       and (o.status = 'pending' or (s.data->>'expires_at')::timestamptz > now() - interval '1 hour')
       and (s.created_at > now() - interval '1 hour' or extract(minute from now())::int % 10 = 0)
     order by s.updated_at limit 100`,
    [MIDTRANS],
  );
  return (rows as Row[]).flatMap(({ id, data, orderId, orderStatus }) => {
    const session = readSession(data);
    return session ? [{ id, session, orderId, orderCancelled: orderStatus === "canceled" }] : [];
  });
}
