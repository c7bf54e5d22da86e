import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { LatePaymentInput, StudioOrderAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { settleLatePayment } from "../../../../../workflows/orders/late-payment";
import { retrieveStudioOrder } from "../../../../../workflows/orders/views/studio-orders";
import { readerLocale } from "../../reader-locale";

/**
 * The transfer of an expired order arrived after all: `{ order }`, living again and paid, or noted as sent back. 404 when no line
 * is the centre's, 403 when another centre's are in it, 409 when it hasn't expired, was settled before, or its goods are gone.
 */
export async function POST(req: MedusaRequest<LatePaymentInput>, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const before = await retrieveStudioOrder(req.scope, centerScope(viewer), req.params.id ?? "", readerLocale(req));
  if (before.shared) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "This order holds goods of another centre too: an administrator settles its payment.");
  }
  await settleLatePayment(req.scope, before.id, viewer.memberId, req.validatedBody);
  res.json({ order: await retrieveStudioOrder(req.scope, centerScope(viewer), before.id, readerLocale(req)) });
}
