import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules, OrderStatus, PaymentCollectionStatus } from "@medusajs/framework/utils";
import type { LatePaymentInput } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { TRANSFER_CODES_MODULE } from "../../modules/transfer_codes";
import type { TransferCodesModuleService } from "../../modules/transfer_codes/service";
import { rupiah } from "./cart-totals";
import { confirmTransferWorkflow } from "./confirm-transfer";
import { reserveOrder } from "./reserve-order";
import { TRANSFER_LOCK } from "./transfer-lock";
import { transferOfOrder } from "./transfer-of-order";

const conflict = (message: string): MedusaError => new MedusaError(MedusaError.Types.CONFLICT, message);

/**
 * The transfer of an expired order arrived after all: the order lives again and is paid while its goods are still there,
 * or it is noted that the money went back. @param by who decided
 * @throws 404 unknown order; 409 when it isn't an expired transfer, was settled before, or its goods are gone.
 */
export async function settleLatePayment(container: MedusaContainer, orderId: string, by: string, input: LatePaymentInput): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(orderId, () => (input.action === "return" ? noteReturn(container, orderId, by, input.reference) : revive(container, orderId, by)), { timeout: TRANSFER_LOCK.timeout });
  // From here on it is an order that waits: cut off now, it is confirmed like any other.
  if (input.action === "revive") await confirmTransferWorkflow(container).run({ input: { order_id: orderId, confirmed_by: by } });
}

async function noteReturn(container: MedusaContainer, orderId: string, by: string, reference: string): Promise<void> {
  await lateTransfer(container, orderId, ["expired"]);
  if (!(await codesOf(container).settleLate(orderId, { outcome: "returned", by, reference }))) throw conflict("This order was settled by somebody else meanwhile.");
}

async function revive(container: MedusaContainer, orderId: string, by: string): Promise<void> {
  // "confirmed" and still cancelled: an earlier try was cut off, and this one goes on.
  const outcome = await lateTransfer(container, orderId, ["expired", "confirmed"]);
  await reserveOrder(container, orderId);
  if (outcome === "expired" && !(await codesOf(container).settleLate(orderId, { outcome: "confirmed", by, reference: null }))) {
    await release(container, orderId);
    throw conflict("This order was settled by somebody else meanwhile.");
  }
  const { lines, collectionIds } = await partsOf(container, orderId);
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  for (const line of lines) if (line.variantId) await listings.takeFromBatches(EVERY_CENTER, { lineItemId: line.id, variantId: line.variantId, quantity: line.quantity });
  await container.resolve(Modules.PAYMENT).updatePaymentCollections({ id: collectionIds }, { status: PaymentCollectionStatus.AWAITING });
  await container.resolve(Modules.ORDER).updateOrders([{ id: orderId, status: OrderStatus.PENDING, canceled_at: null } as never]);
}

/** @returns how the wait for the transfer ended. @throws 409 unless it ended in one of these ways, with nothing paid. */
async function lateTransfer(container: MedusaContainer, orderId: string, allowed: string[]): Promise<string> {
  const transfer = await transferOfOrder(container, orderId);
  if (!transfer) throw conflict("This order is not paid by bank transfer.");
  const [outcome] = await codesOf(container).listTransferOutcomes({ order_id: orderId });
  if (transfer.paid) throw conflict("This order is already paid.");
  if (!transfer.cancelled || !outcome || !allowed.includes(outcome.outcome)) throw conflict("This order has not expired, or its late money was settled already.");
  if (transfer.sessionAmount !== transfer.orderTotal) throw conflict("The order's total has changed since the buyer was told what to transfer.");
  return outcome.outcome;
}

const codesOf = (container: MedusaContainer): TransferCodesModuleService => container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE);

async function release(container: MedusaContainer, orderId: string): Promise<void> {
  const { lines } = await partsOf(container, orderId);
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines.map(({ id }) => id));
}

async function partsOf(container: MedusaContainer, orderId: string): Promise<{ lines: { id: string; variantId: string | null; quantity: number }[]; collectionIds: string[] }> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.*", "payment_collections.id"],
    filters: { id: orderId },
  });
  const order = data[0] as unknown as { items?: ({ id: string; variant_id: string | null; quantity: BigNumberInput } | null)[]; payment_collections?: ({ id: string } | null)[] };
  return {
    lines: (order.items ?? []).flatMap((item) => (item ? { id: item.id, variantId: item.variant_id, quantity: rupiah(item.quantity) } : [])),
    collectionIds: (order.payment_collections ?? []).flatMap((one) => one?.id ?? []),
  };
}
