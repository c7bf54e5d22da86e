import type pg from "pg";
import type { Promises } from "./crowd.ts";

/** Each counts rows that contradict others; all are 0 in a shop that agrees with itself. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  "order that hangs on no cart": `select count(*) from "order" o where o.status <> 'canceled'
    and not exists (select 1 from order_cart l where l.order_id = o.id and l.deleted_at is null)`,
  "order whose payment was never asked for": `select count(*) from "order" o
    where o.status <> 'canceled' and not exists (
      select 1 from order_payment_collection l join payment_session s on s.payment_collection_id = l.payment_collection_id
       where l.order_id = o.id and l.deleted_at is null and s.deleted_at is null and s.status in ('pending_authorization', 'authorized', 'captured'))`,
  "cart with more than one order": `select count(*) from (select cart_id from order_cart l join "order" o on o.id = l.order_id and o.status <> 'canceled'
    where l.deleted_at is null group by cart_id having count(*) > 1) twice`,
  "order that costs another amount than its payment": `select count(*) from "order" o join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
    join payment_collection p on p.id = l.payment_collection_id
    join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
    where o.status <> 'canceled' and p.amount <> (s.totals->>'current_order_total')::numeric`,
  "line of an order without its stock": `select count(*) from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
    where o.status <> 'canceled' and i.quantity <> coalesce((select sum(r.quantity) from reservation_item r where r.line_item_id = i.item_id and r.deleted_at is null), 0)`,
  "reservation without an order": `select count(*) from reservation_item r where r.deleted_at is null and not exists (
    select 1 from order_item i join "order" o on o.id = i.order_id and o.status <> 'canceled' where i.item_id = r.line_item_id)`,
  "stock whose reserved units aren't its reservations": `select count(*) from inventory_level v where v.deleted_at is null and v.reserved_quantity <> coalesce(
    (select sum(r.quantity) from reservation_item r where r.inventory_item_id = v.inventory_item_id and r.location_id = v.location_id and r.deleted_at is null), 0)`,
  "stock sold beyond what there is": "select count(*) from inventory_level where deleted_at is null and reserved_quantity > stocked_quantity",
  "confirmed transfer that isn't captured once, in full": `select count(*) from transfer_outcome t where t.outcome = 'confirmed' and (
    select coalesce(sum(c.amount), 0) from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
      join capture c on c.payment_id = p.id and c.deleted_at is null where l.order_id = t.order_id and l.deleted_at is null
    ) <> (select p.amount from order_payment_collection l join payment_collection p on p.id = l.payment_collection_id where l.order_id = t.order_id and l.deleted_at is null)`,
  "capture that its order doesn't count": `select count(*) from capture c where c.deleted_at is null
    and (select count(*) from order_transaction x where x.reference_id = c.id and x.deleted_at is null) <> 1`,
  "line that isn't frozen": `select count(*) from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
    where o.status <> 'canceled' and not exists (select 1 from line_snapshot s where s.line_item_id = i.item_id)`,
  "paid line that the ledger counts not once": `select count(*) from transfer_outcome t join line_snapshot s on s.order_id = t.order_id
    where t.outcome = 'confirmed' and (select count(*) from income_entry e where e.line_item_id = s.line_item_id and e.kind = 'sale') <> 1`,
  "line in the ledger that nobody paid": `select count(*) from income_entry e join line_snapshot s on s.line_item_id = e.line_item_id
    where e.kind = 'sale' and not exists (select 1 from transfer_outcome t where t.order_id = s.order_id and t.outcome = 'confirmed')`,
};

/** @returns what contradicts what, one sentence each; none in the end. */
export async function contradictions(database: pg.Client, { placed, paid }: Promises): Promise<string[]> {
  const found: string[] = [];
  for (const [what, sql] of Object.entries(CONTRADICTIONS)) {
    const { rows } = await database.query<{ count: string }>(sql);
    if (rows[0]?.count !== "0") found.push(`${rows[0]?.count} x ${what}`);
  }
  const count = async (sql: string, ids: Set<string>): Promise<number> => Number((await database.query<{ count: string }>(sql, [[...ids]])).rows[0]?.count);
  const kept = await count(`select count(*) from "order" where id = any($1) and status <> 'canceled'`, placed);
  if (kept !== placed.size) found.push(`${placed.size - kept} x order that its buyer was told of and that isn't there`);
  const booked = await count("select count(*) from transfer_outcome where order_id = any($1) and outcome = 'confirmed'", paid);
  if (booked !== paid.size) found.push(`${paid.size - booked} x payment that staff were told of and that isn't there`);
  return found;
}
