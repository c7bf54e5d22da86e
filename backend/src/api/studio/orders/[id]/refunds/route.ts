import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RefundAnswer, RefundInput } from "@ska/contracts";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { refundOwnLine } from "../../../../../workflows/orders/refunds/refund-own-line";

/** Money back for one of the own lines: `{ refund }`. 404 for another's line, 409 when it isn't paid or more than is left. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RefundAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const id = req.params.id ?? "";
  const refund = await refundOwnLine(req.scope, centerScope(viewer), id, req.validatedBody as RefundInput, viewer.memberId);
  await recordAccess(req, { action: "order.refunded", subject: { kind: "order", id }, fields: ["amount"] });
  res.json({ refund });
}
