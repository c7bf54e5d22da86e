import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Orders whose income is behind their rows, oldest first. Reads Medusa's own tables, because events may be lost and
 * no API answers these questions at once:
 * - `unfrozen`: placed, not cancelled, with a line that has no snapshot;
 * - `unattributed`: not cancelled, captured up to the total or above, without an entry in the ledger;
 * - `unrefunded`: in the ledger, with a refund that isn't.
 * The workflows read each order again and decide; this only wakes them.
 */
export async function unfinishedOrders(
  container: MedusaContainer,
  limit: number,
): Promise<{ unfrozen: string[]; unattributed: string[]; unrefunded: string[] }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const idsOf = ({ rows }: { rows: { id: string }[] }): string[] => rows.map(({ id }) => id);
  const [unfrozen, unattributed, unrefunded] = await Promise.all([
    db.raw(
      `select o.id from "order" o
       where o.deleted_at is null and o.status not in ('canceled', 'draft')
         and exists (
           select 1 from order_item item
           where item.order_id = o.id and item.version = o.version and item.deleted_at is null and item.quantity > 0
             and not exists (select 1 from line_snapshot snapshot where snapshot.line_item_id = item.item_id)
         )
       order by o.created_at limit ?`,
      [limit],
    ),
    db.raw(
      `select o.id from "order" o
       join order_summary summary on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
       cross join lateral (
         select coalesce(sum(capture.amount), 0) as amount
         from order_payment_collection link
         join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
         join capture on capture.payment_id = payment.id and capture.deleted_at is null
         where link.order_id = o.id and link.deleted_at is null
       ) captured
       where o.deleted_at is null and o.status not in ('canceled', 'draft')
         and captured.amount >= (summary.totals ->> 'current_order_total')::numeric
         and not exists (select 1 from income_entry entry where entry.order_id = o.id)
       order by o.created_at limit ?`,
      [limit],
    ),
    db.raw(
      `select distinct link.order_id as id from refund
       join payment on payment.id = refund.payment_id
       join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
       where refund.deleted_at is null and refund.amount > 0
         and exists (select 1 from income_entry entry where entry.order_id = link.order_id and entry.kind = 'sale')
         and not exists (select 1 from income_entry entry where entry.source = refund.id and entry.kind = 'refund')
       limit ?`,
      [limit],
    ),
  ]);
  return { unfrozen: idsOf(unfrozen), unattributed: idsOf(unattributed), unrefunded: idsOf(unrefunded) };
}
