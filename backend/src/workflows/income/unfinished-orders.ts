import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Orders whose income is behind their rows, oldest first. Reads Medusa's own tables, because events may be lost and
 * no API answers these questions at once:
 * - `unfrozen`: placed, not cancelled, with a line that has no snapshot;
 * - `unattributed`: not cancelled, captured up to the total or above, without an entry in the ledger;
 * - `unrefunded`: in the ledger, with a refund that isn't;
 * - `unsettled`: with lines that were added later, whose ledger doesn't hold what was captured and not given back.
 * The workflows read each order again and decide; this only wakes them.
 */
export async function unfinishedOrders(
  container: MedusaContainer,
  limit: number,
): Promise<Record<"unfrozen" | "unattributed" | "unrefunded" | "unsettled", string[]>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const idsOf = ({ rows }: { rows: { id: string }[] }): string[] => rows.map(({ id }) => id);
  const [unfrozen, unattributed, unrefunded, unsettled] = await Promise.all([
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
    db.raw(
      `select added.order_id as id from (select distinct order_id from line_snapshot where order_version > 1) added
       cross join lateral (
         select -coalesce(sum(posting.amount), 0) as amount from income_entry entry
         join income_posting posting on posting.entry_id = entry.id
         join income_account account on account.id = posting.account_id and account.kind = 'clearing'
         where entry.order_id = added.order_id
       ) held
       cross join lateral (
         select coalesce(sum((select coalesce(sum(amount), 0) from capture where payment_id = payment.id and deleted_at is null)
                           - (select coalesce(sum(amount), 0) from refund where payment_id = payment.id and deleted_at is null)), 0) as amount
         from order_payment_collection link
         join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
         where link.order_id = added.order_id and link.deleted_at is null
       ) money
       where held.amount <> money.amount
          or exists (select 1 from line_snapshot line where line.order_id = added.order_id
                     and not exists (select 1 from income_entry entry where entry.line_item_id = line.line_item_id and entry.kind = 'sale'))
       order by added.order_id limit ?`,
      [limit],
    ),
  ]);
  return { unfrozen: idsOf(unfrozen), unattributed: idsOf(unattributed), unrefunded: idsOf(unrefunded), unsettled: idsOf(unsettled) };
}
