import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createOrderShipmentWorkflow, markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import type { ShipmentInput, StudioParcel } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { isPickup } from "../../../modules/zone_rates/parcel";
import { releaseOfOrder } from "../../income/release-delivered";
import { rupiah } from "../cart-totals";
import type { FulfillmentRow } from "../views/order-row";
import { retrieveOwnOrder } from "../views/own-order";
import { parcelOf } from "../views/parcel";
import { packOwn } from "./pack";
import { withParcel } from "./with-parcel";

/** Medusa's label of a number; its addresses are for printed ones. */
const labelsOf = (number: string) => (number === "" ? [] : [{ tracking_number: number, tracking_url: "", label_url: "" }]);

const itemsOf = (row: FulfillmentRow) =>
  (row.items ?? []).flatMap(({ line_item_id, quantity }) => (line_item_id ? [{ id: line_item_id, quantity: rupiah(quantity) }] : []));

/**
 * The centre's goods were handed to a courier; they are packed first when nobody said so.
 * @throws 404, 409 unless they are paid and not shipped.
 */
export async function shipParcel(container: MedusaContainer, scope: CenterScope, orderId: string, shipment: ShipmentInput): Promise<void> {
  await withParcel(container, scope, orderId, ["paid", "packed"], async (before) => {
    if (before.state === "paid") await packOwn(container, scope, before);
    const { fulfillments } = await retrieveOwnOrder(container, scope, orderId);
    for (const row of fulfillments.filter((one) => !one.shipped_at)) {
      await container.resolve(Modules.FULFILLMENT).updateFulfillment(row.id, { metadata: { ...row.metadata, courier: shipment.courier } });
      await createOrderShipmentWorkflow(container).run({
        input: { order_id: orderId, fulfillment_id: row.id, items: itemsOf(row), labels: labelsOf(shipment.tracking_number) },
      });
    }
  });
}

/** A wrong courier or number is put right; what was there before is kept. @throws 404, 409 unless shipped and not delivered. */
export async function correctTracking(container: MedusaContainer, scope: CenterScope, orderId: string, shipment: ShipmentInput): Promise<void> {
  await withParcel(container, scope, orderId, ["shipped"], async ({ state, fulfillments }) => {
    const { courier, tracking_number, earlier } = parcelOf(state, fulfillments);
    const replaced: StudioParcel["earlier"] = courier ? [{ courier, tracking_number, until: new Date().toISOString() }] : [];
    for (const row of fulfillments.filter((one) => !one.delivered_at)) {
      await container.resolve(Modules.FULFILLMENT).updateFulfillment(row.id, {
        labels: labelsOf(shipment.tracking_number),
        metadata: { ...row.metadata, courier: shipment.courier, earlier: [...earlier, ...replaced] },
      });
    }
  });
}

/**
 * The buyer has the centre's goods; without a hold their makers have their income. What the buyer collects goes from packed to there.
 * @throws 404, 409 unless they are shipped and not delivered.
 */
export async function deliverParcel(container: MedusaContainer, scope: CenterScope, orderId: string): Promise<void> {
  const { method } = await retrieveOwnOrder(container, scope, orderId);
  const collected = isPickup(method?.data);
  await withParcel(container, scope, orderId, collected ? ["packed", "shipped"] : ["shipped"], async ({ fulfillments }) => {
    for (const row of fulfillments.filter((one) => !one.shipped_at)) {
      await createOrderShipmentWorkflow(container).run({ input: { order_id: orderId, fulfillment_id: row.id, items: itemsOf(row), labels: [] } });
    }
    for (const { id } of fulfillments.filter((one) => !one.delivered_at)) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId, fulfillmentId: id } });
    }
  });
  await releaseOfOrder(container, orderId);
}
