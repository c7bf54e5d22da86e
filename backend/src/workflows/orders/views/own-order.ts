import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderState } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { CENTERS_MODULE } from "../../../modules/centers";
import type { CentersModuleService } from "../../../modules/centers/service";
import { centersOfLines } from "./order-centers";
import { readOrders, type FulfillmentRow, type LineRow, type OrderRow, type ShippingRow } from "./order-row";
import { fulfillmentsOf, paymentOf, stateOf, type PaymentFacts } from "./parts";

/** What of an order is one centre's. */
export interface OwnOrder {
  readonly order: OrderRow;
  readonly lines: LineRow[];
  /** Whether another centre has lines in it too. */
  readonly shared: boolean;
  readonly method: ShippingRow | undefined;
  readonly payment: PaymentFacts;
  /** The parcels that carry the lines, without cancelled ones. */
  readonly fulfillments: FulfillmentRow[];
  readonly state: OrderState;
}

async function optionIdsOf(container: MedusaContainer, { centerId }: CenterScope): Promise<Set<string>> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const center = await centers.center({ centerId });
  if (!center) return new Set();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id: center.shipping_profile_id },
  });
  return new Set(data.map((option) => option.id));
}

/** The centre's part of the given orders, in the order of the ids; unknown ids are left out. */
export async function readOwnOrders(container: MedusaContainer, scope: CenterScope, ids: readonly string[]): Promise<OwnOrder[]> {
  const [orders, centers, optionIds] = await Promise.all([
    readOrders(container, ids),
    centersOfLines(container, ids),
    optionIdsOf(container, scope),
  ]);
  return orders.map((order) => {
    const lines = order.items.filter((item) => centers.get(item.id) === scope.centerId);
    const payment = paymentOf(order);
    const fulfillments = fulfillmentsOf(order, lines);
    return {
      order,
      lines,
      shared: lines.length < order.items.length,
      method: order.shipping_methods.find((one) => one.shipping_option_id && optionIds.has(one.shipping_option_id)),
      payment,
      fulfillments,
      state: stateOf(payment, lines, fulfillments),
    };
  });
}

/** One order of the centre. @throws 404, the same, when it doesn't exist and when none of its lines are the centre's. */
export async function retrieveOwnOrder(container: MedusaContainer, scope: CenterScope, orderId: string): Promise<OwnOrder> {
  const [own] = await readOwnOrders(container, scope, [orderId]);
  if (!own || own.lines.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  return own;
}
