import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { cancelOrderFulfillmentWorkflow, createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import type { CenterScope } from "../../../access/scope";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";
import { rupiah } from "../cart-totals";
import type { OwnOrder } from "../views/own-order";
import { packedQuantities } from "../views/parts";
import { withParcel } from "./with-parcel";

/** Makes one fulfilment of what isn't in one yet: Medusa turns the reservations of these lines into less stock. */
export async function packOwn(container: MedusaContainer, scope: CenterScope, { order, lines, fulfillments, method }: OwnOrder): Promise<void> {
  const center = await container.resolve<CentersModuleService>(CENTERS_MODULE).center(scope);
  if (!center || !method?.shipping_option_id) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "This order has no shipping of this centre. An administrator must look at it.");
  }
  const packed = packedQuantities(fulfillments);
  const items = lines
    .map((line) => ({ id: line.id, quantity: rupiah(line.quantity) - (packed.get(line.id) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
  await createOrderFulfillmentWorkflow(container).run({
    input: { order_id: order.id, items, shipping_option_id: method.shipping_option_id, location_id: center.stock_location_id },
  });
}

/** The centre's goods are packed. @throws 404, 409 unless they are paid and not packed. */
export async function packParcel(container: MedusaContainer, scope: CenterScope, orderId: string): Promise<void> {
  await withParcel(container, scope, orderId, ["paid"], (own) => packOwn(container, scope, own));
}

/** They weren't after all: what was packed and not shipped goes back, reserved as before. @throws 404, 409 unless packed. */
export async function unpackParcel(container: MedusaContainer, scope: CenterScope, orderId: string): Promise<void> {
  await withParcel(container, scope, orderId, ["packed"], async ({ fulfillments }) => {
    for (const { id } of fulfillments.filter((one) => !one.shipped_at)) {
      await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id: orderId, fulfillment_id: id } });
    }
  });
}
