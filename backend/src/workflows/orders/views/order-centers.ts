import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_TABS, type OrderTab } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";

/**
 * Which centre a line belongs to: as frozen at the sale, else as its listing says today. Only Query could join
 * modules in words, and it can't filter orders by lines and payments at once; so these reads are SQL, and read only.
 */
const CENTER_OF_LINE = `coalesce(
  (select s.center_id from line_snapshot s where s.line_item_id = i.item_id order by s.order_version desc limit 1),
  (select d.center_id from listing_draft d where d.product_id = l.product_id and d.deleted_at is null))`;

const LINES_OF_ORDER = `order_item i join order_line_item l on l.id = i.item_id
  where i.order_id = o.id and i.version = o.version and i.deleted_at is null`;

const OWN_LINE = `exists (select 1 from ${LINES_OF_ORDER} and ${CENTER_OF_LINE} = :center_id)`;
const OTHERS_LINE = `exists (select 1 from ${LINES_OF_ORDER} and ${CENTER_OF_LINE} is distinct from :center_id)`;
const ownLine = (condition: string): string => `exists (
  select 1 from ${LINES_OF_ORDER} and ${CENTER_OF_LINE} = :center_id and ${condition})`;
const UNSHIPPED = ownLine("i.shipped_quantity < i.quantity");
const UNDELIVERED = ownLine("i.delivered_quantity < i.quantity");
const RETURNED = ownLine("(i.return_requested_quantity > 0 or i.return_received_quantity > 0)");

const paymentCollection = (condition: string): string => `exists (
  select 1 from order_payment_collection k join payment_collection p on p.id = k.payment_collection_id
   where k.order_id = o.id and k.deleted_at is null and ${condition})`;

const PAID = paymentCollection("p.status = 'completed'");
const CANCELLED = "o.status = 'canceled'";

const EXPIRED = `exists (select 1 from transfer_outcome t where t.order_id = o.id and t.outcome = 'expired')`;

const TABS: Readonly<Record<OrderTab, string>> = {
  all: "true",
  // A bank has brought late money by then.
  expired: `${CANCELLED} and ${EXPIRED} and o.canceled_at > now() - interval '30 days'`,
  cancelled: CANCELLED,
  unpaid: `not ${CANCELLED} and not ${PAID}`,
  to_pack: `not ${CANCELLED} and ${PAID} and ${UNSHIPPED}`,
  shipped: `not ${CANCELLED} and ${PAID} and not ${UNSHIPPED} and ${UNDELIVERED}`,
  delivered: `not ${CANCELLED} and ${PAID} and not ${UNDELIVERED}`,
  returned: RETURNED,
};

const MATCHES = `(o.display_id = :number or (${paymentCollection("p.amount = :number")} and not ${OTHERS_LINE}))`;

const OWN_ORDER = `o.deleted_at is null and not o.is_draft_order and ${OWN_LINE}`;

interface OrderSearch {
  readonly tab: OrderTab;
  /** An order's number, or the rupiah that arrived; null for all. */
  readonly number: number | null;
  readonly limit: number;
  readonly offset: number;
}

/** Ids of the orders that hold a line of this centre, newest first, and how many there are. */
export async function findOrderIds(
  container: MedusaContainer,
  scope: CenterScope,
  search: OrderSearch,
): Promise<{ ids: string[]; count: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const where = `${OWN_ORDER} and ${TABS[search.tab]}
    ${search.number === null ? "" : `and ${MATCHES}`}`;
  const values = { center_id: scope.centerId, number: search.number, limit: search.limit, offset: search.offset };
  const found = await db.raw(`select count(*)::int as count from "order" o where ${where}`, values);
  const page = await db.raw(
    `select o.id from "order" o where ${where} order by o.created_at desc, o.id desc limit :limit offset :offset`,
    values,
  );
  const rows = page.rows as { id: string }[];
  return { ids: rows.map((row) => row.id), count: (found.rows as { count: number }[])[0]?.count ?? 0 };
}

/** How many of the centre's orders each tab holds. */
export async function countByTab(container: MedusaContainer, scope: CenterScope): Promise<Record<OrderTab, number>> {
  const counts = ORDER_TABS.map((tab) => `count(*) filter (where ${TABS[tab]})::int as ${tab}`).join(", ");
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select ${counts} from "order" o where ${OWN_ORDER}`, { center_id: scope.centerId });
  return (rows as Record<OrderTab, number>[])[0]!;
}

/** The centre of each line of the given orders, by line id. */
export async function centersOfLines(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, string | null>> {
  if (orderIds.length === 0) return new Map();
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await db.raw(
    `select i.item_id as line_id, ${CENTER_OF_LINE} as center_id
       from "order" o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
       join order_line_item l on l.id = i.item_id
      where o.id = any(:ids)`,
    { ids: [...orderIds] },
  );
  return new Map((rows as { line_id: string; center_id: string | null }[]).map((row) => [row.line_id, row.center_id]));
}
