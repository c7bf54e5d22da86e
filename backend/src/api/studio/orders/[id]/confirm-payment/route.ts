import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { StudioOrderAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { confirmTransferWorkflow } from "../../../../../workflows/orders/confirm-transfer";
import { retrieveStudioOrder } from "../../../../../workflows/orders/views/studio-orders";
import { readerLocale } from "../../reader-locale";

/**
 * The transfer arrived: `{ order }`, paid. 404 when no line is the centre's, 403 when another centre's are in it,
 * 409 when it is paid, cancelled or paid another way.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const before = await retrieveStudioOrder(req.scope, centerScope(viewer), req.params.id ?? "", readerLocale(req));
  if (before.shared) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "This order holds goods of another centre too: an administrator confirms its payment.",
    );
  }
  await confirmTransferWorkflow(req.scope).run({ input: { order_id: before.id, confirmed_by: viewer.memberId } });
  res.json({ order: await retrieveStudioOrder(req.scope, centerScope(viewer), before.id, readerLocale(req)) });
}
