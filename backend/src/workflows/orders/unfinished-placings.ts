import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** An order whose placing was cut off before its payment was asked for. */
export interface UnfinishedPlacing {
  readonly orderId: string;
  /** Null when not even that was written: its buyer still has the cart and knows of no order. */
  readonly cartId: string | null;
  readonly sessionId: string | null;
}

/** Placing takes well under a second; what is older than that is nobody's any more. Seconds. */
const OLDER_THAN = 40;

/**
 * Placing an order writes the order, then its links and reservations, and asks for the payment last. So an order whose session
 * was never asked, or that hangs on nothing, is one that a crash left. Orders of a day: what is older was looked at long ago.
 * Changed orders are left out, so orders that an administrator drafts never are among them.
 */
export async function unfinishedPlacings(container: MedusaContainer, orderId?: string): Promise<UnfinishedPlacing[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select o.id as "orderId", cart.id as "cartId", session.id as "sessionId" from "order" o
     left join lateral (
       select coalesce(
         (select cart_id from order_cart where order_id = o.id and deleted_at is null limit 1),
         (select k.cart_id from order_payment_collection l
            join cart_payment_collection k on k.payment_collection_id = l.payment_collection_id and k.deleted_at is null
           where l.order_id = o.id and l.deleted_at is null limit 1)) as id
     ) cart on true
     left join lateral (
       select s.id, s.status from cart_payment_collection k
         join payment_session s on s.payment_collection_id = k.payment_collection_id and s.deleted_at is null
        where k.cart_id = cart.id and k.deleted_at is null order by s.created_at limit 1
     ) session on true
     where o.deleted_at is null and o.status = 'pending' and not o.is_draft_order
       and o.created_at between now() - interval '1 day' and now() - make_interval(secs => :older_than)
       and not exists (select 1 from order_change c where c.order_id = o.id)
       and (session.status in ('pending', 'requires_more')
            or (cart.id is null and not exists (select 1 from order_payment_collection l where l.order_id = o.id and l.deleted_at is null)))
       and (:order_id::text is null or o.id = :order_id)
     order by o.created_at limit 100`,
    { older_than: OLDER_THAN, order_id: orderId ?? null },
  );
  return rows as UnfinishedPlacing[];
}
