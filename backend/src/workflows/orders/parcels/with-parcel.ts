import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderState } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { retrieveOwnOrder, type OwnOrder } from "../views/own-order";

/** Seconds. */
const PATIENCE = { timeout: 15 };

const WHY: Record<OrderState, string> = {
  awaiting_payment: "This order is not paid in full yet.",
  cancelled: "This order is cancelled.",
  paid: "This parcel is not packed yet.",
  packed: "This parcel is packed already, and not shipped yet.",
  shipped: "This parcel is shipped already.",
  delivered: "This parcel is delivered already.",
};

/**
 * Does something with the centre's parcel of an order, once it is in one of the given states. One after the other for
 * an order: Medusa writes a new version of all of its lines each time, whichever centre's they are. The lock isn't the
 * order's own id, which Medusa's workflows take inside.
 * @throws 404 when none of the lines are the centre's, 409 in words when the parcel is in another state.
 */
export function withParcel(
  container: MedusaContainer,
  scope: CenterScope,
  orderId: string,
  states: readonly OrderState[],
  work: (own: OwnOrder) => Promise<unknown>,
): Promise<unknown> {
  const locking = container.resolve(Modules.LOCKING);
  return locking.execute(
    `parcel:${orderId}`,
    async () => {
      const own = await retrieveOwnOrder(container, scope, orderId);
      if (!states.includes(own.state)) throw new MedusaError(MedusaError.Types.CONFLICT, WHY[own.state]);
      return work(own);
    },
    PATIENCE,
  );
}
