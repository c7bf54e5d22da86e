import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmTransferWorkflow } from "../../../../../workflows/orders/confirm-transfer";

/** The transfer of an order of any centres arrived: `{ order: { id } }`. 404 unknown, 409 paid, cancelled or paid another way. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = req.params.id ?? "";
  await confirmTransferWorkflow(req.scope).run({
    input: { order_id: orderId, confirmed_by: req.auth_context.actor_id },
  });
  res.json({ order: { id: orderId } });
}
