import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LatePaymentInput } from "@ska/contracts";
import { settleLatePayment } from "../../../../../workflows/orders/late-payment";

/** The transfer of an expired order of any centres arrived after all: `{ order: { id } }`. 404 unknown, 409 as for a centre. */
export async function POST(req: AuthenticatedMedusaRequest<LatePaymentInput>, res: MedusaResponse): Promise<void> {
  const orderId = req.params.id ?? "";
  await settleLatePayment(req.scope, orderId, req.auth_context.actor_id, req.validatedBody);
  res.json({ order: { id: orderId } });
}
