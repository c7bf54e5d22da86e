import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MakerIncomeAnswer } from "@ska/contracts";
import type { SelfScope } from "../../access/scope";
import { INCOME_MODULE } from "../../modules/income";
import type { IncomeModuleService } from "../../modules/income/service";
import { NONE } from "../../modules/income/types";
import { dueAtIn } from "./due-releases";
import { zonesOf } from "./months-at";

type Waiting = MakerIncomeAnswer["income"]["waiting"][number];

interface Parcel {
  line_item_id: string;
  delivered_at: Date | null;
  shipped_at: Date;
}

/** The parcels that lines are in and whose income isn't released yet; what arrived, and else was sent, last comes first. */
async function parcelsOf(container: MedusaContainer, lines: readonly string[]): Promise<Map<string, Parcel>> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Parcel[] }>(
    `select distinct on (item.line_item_id) item.line_item_id, parcel.delivered_at, parcel.shipped_at
       from fulfillment parcel
       join fulfillment_item item on item.fulfillment_id = parcel.id and item.deleted_at is null
      where item.line_item_id = any(?) and parcel.deleted_at is null and parcel.canceled_at is null and parcel.shipped_at is not null
        and not exists (select 1 from income_entry entry where entry.idempotency_key = 'release:' || item.id)
      order by item.line_item_id, parcel.delivered_at desc nulls last, parcel.shipped_at desc`,
    [[...lines]],
  );
  return new Map(rows.map((row) => [row.line_item_id, row]));
}

const reasonOf = (parcel: Parcel | undefined): Waiting["reason"] => (!parcel ? "unsent" : parcel.delivered_at ? "held" : "sent");

/** What of hers waits and why, with the day it becomes available as far as that is known; the nearest first. */
export async function waitingIncome(container: MedusaContainer, scope: SelfScope): Promise<Waiting[]> {
  const lines = await container.resolve<IncomeModuleService>(INCOME_MODULE).pendingLines(scope);
  if (lines.length === 0) return [];
  const [parcels, zoneOf] = await Promise.all([parcelsOf(container, lines.map(({ lineItemId }) => lineItemId)), zonesOf(container, lines.map(({ centerId }) => centerId))]);
  const waiting = new Map<string, Waiting>();
  for (const { lineItemId, centerId, productId, productTitle, amount } of lines) {
    const parcel = parcels.get(lineItemId);
    const due = parcel ? dueAtIn(zoneOf(centerId), parcel).toISOString() : null;
    const key = [productId, reasonOf(parcel), due?.slice(0, 10)].join(" ");
    const known = waiting.get(key);
    waiting.set(key, { product_id: productId ?? NONE, product: productTitle, reason: reasonOf(parcel), available_at: due, amount: amount + (known?.amount ?? 0) });
  }
  return [...waiting.values()].sort((a, b) => (a.available_at ?? "9").localeCompare(b.available_at ?? "9"));
}
