import { MedusaError } from "@medusajs/framework/utils";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { TRANSFER_CODES_MODULE } from "../../../modules/transfer_codes";
import type { TransferCodesModuleService } from "../../../modules/transfer_codes/service";
import { rupiah } from "../cart-totals";
import { requireInStock } from "../in-stock";
import { BANK_TRANSFER, heldUntil } from "../transfer-provider";
import { requireWithinReach } from "../within-reach";

interface PaidCart {
  readonly id: string;
  readonly total: BigNumberInput;
  readonly items?: Parameters<typeof requireInStock>[0];
  readonly completed_at?: string | Date | null;
  readonly shipping_methods?: { amount: BigNumberInput }[];
  readonly payment_collection?: {
    payment_sessions?: { provider_id: string; amount: BigNumberInput; status: string }[];
  } | null;
}

const stale = (): MedusaError =>
  new MedusaError(MedusaError.Types.CONFLICT, "The total has changed. Please choose the payment method again.");

async function holdTotal(container: MedusaContainer, cart: PaidCart): Promise<void> {
  if (!cart.shipping_methods?.some((method) => rupiah(method.amount) > 0)) return;
  const codes = container.resolve<TransferCodesModuleService>(TRANSFER_CODES_MODULE);
  const [code] = await codes.listTransferCodes({ cart_id: cart.id });
  if (!code || code.total !== rupiah(cart.total)) throw stale();
  await codes.updateTransferCodes({ id: code.id, held_until: heldUntil(new Date()) });
}

// Medusa doesn't compare the payment with the cart: what is paid must be what the order costs.
completeCartWorkflow.hooks.validate(async (input, { container }) => {
  const cart = (input as unknown as { cart: PaidCart }).cart;
  if (cart.completed_at) return;
  await requireWithinReach(container, cart.id);
  requireInStock(cart.items ?? []);
  for (const session of cart.payment_collection?.payment_sessions ?? []) {
    if (rupiah(session.amount) !== rupiah(cart.total)) throw stale();
    if (session.provider_id === BANK_TRANSFER) await holdTotal(container, cart);
  }
});
