import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { afterWorkingDays } from "@ska/money";
import type { DueRelease } from "../../modules/income/release-entries";
import { holdWorkingDays } from "./hold";
import { zonesOf } from "./months-at";

/** Days after the courier has it, when nobody said that it arrived. */
const UNTOLD_DAYS = 10;
const DAY_MS = 24 * 60 * 60 * 1000;
const LIMIT = 500;

/** When income of a parcel becomes available: after the hold when it arrived, else some days after it was sent. */
export const dueAtIn = (timeZone: string, { delivered_at, shipped_at }: { delivered_at: Date | null; shipped_at: Date }): Date =>
  delivered_at ? afterWorkingDays(timeZone, delivered_at, holdWorkingDays()) : new Date(shipped_at.getTime() + UNTOLD_DAYS * DAY_MS);

interface Row {
  id: string;
  line_item_id: string;
  quantity: string;
  center_id: string;
  delivered_at: Date | null;
  shipped_at: Date;
}

/**
 * What of sold lines arrived, or must have, whose hold is over and which the ledger has not released, oldest first; of one
 * order or of all. Reads Medusa's own tables, from the lines that wait: events may be lost. Those still on hold are read too; they are the newest.
 */
export async function dueReleases(container: MedusaContainer, orderId?: string): Promise<DueRelease[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(
    `select item.id, item.line_item_id, item.quantity, snapshot.center_id, parcel.delivered_at, parcel.shipped_at
       from income_waiting waiting
       join line_snapshot snapshot on snapshot.line_item_id = waiting.line_item_id
       join fulfillment_item item on item.line_item_id = waiting.line_item_id and item.deleted_at is null
       join fulfillment parcel on parcel.id = item.fulfillment_id
       join order_fulfillment link on link.fulfillment_id = parcel.id and link.deleted_at is null
      where parcel.deleted_at is null and parcel.canceled_at is null
        and (parcel.delivered_at is not null or parcel.shipped_at <= now() - make_interval(days => :untold))
        and not exists (select 1 from income_entry entry where entry.idempotency_key = 'release:' || item.id)
        ${orderId === undefined ? "" : "and snapshot.order_id = :order_id"}
      order by coalesce(parcel.delivered_at, parcel.shipped_at), item.id limit :limit`,
    { untold: UNTOLD_DAYS, limit: LIMIT, ...(orderId === undefined ? {} : { order_id: orderId }) },
  );
  if (rows.length === 0) return [];
  const zoneOf = await zonesOf(container, rows.map(({ center_id }) => center_id));
  return rows
    .map((row) => ({ id: row.id, lineItemId: row.line_item_id, units: Number(row.quantity), dueAt: dueAtIn(zoneOf(row.center_id), row) }))
    .filter(({ dueAt }) => dueAt.getTime() <= Date.now());
}
