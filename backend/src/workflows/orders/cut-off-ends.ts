import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Transfers whose end is decided and not carried out: a crash came between. */
export interface CutOffEnds {
  /** Confirmed, and the order doesn't count all of its total as captured. */
  readonly confirmed: readonly { readonly orderId: string; readonly decidedBy: string }[];
  /** Ids of orders that expired and aren't cancelled. */
  readonly expired: readonly string[];
}

interface Row {
  orderId: string;
  decidedBy: string;
  outcome: "confirmed" | "expired";
}

/** Decisions of the last seconds are left to who is at them. Seconds. */
const OLDER_THAN = 20;

/** Reads decisions of the last week; the workflows read each order again before they act. */
export async function cutOffEnds(container: MedusaContainer): Promise<CutOffEnds> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select t.order_id as "orderId", t.decided_by as "decidedBy", t.outcome from transfer_outcome t join "order" o on o.id = t.order_id
     where t.updated_at between now() - interval '7 days' and now() - make_interval(secs => ?) and o.status <> 'canceled'
       and (t.outcome = 'expired' or (t.outcome = 'confirmed' and not exists (
         select 1 from order_payment_collection l
           join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
           join capture c on c.payment_id = p.id and c.deleted_at is null
           join order_transaction booked on booked.reference_id = c.id and booked.deleted_at is null
          where l.order_id = o.id and l.deleted_at is null)))
     order by t.created_at limit 100`,
    [OLDER_THAN],
  );
  const ends = rows as Row[];
  return {
    confirmed: ends.filter((end) => end.outcome === "confirmed"),
    expired: ends.filter((end) => end.outcome === "expired").map((end) => end.orderId),
  };
}
