import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RefundableAnswer, RefundAnswer, RefundInput } from "@ska/contracts";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { refundableLines } from "../../../../../workflows/orders/refunds/refundable-lines";
import { refundOwnLine } from "../../../../../workflows/orders/refunds/refund-own-line";

/** What can still be given back of the own lines: `{ lines }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RefundableAnswer>): Promise<void> {
  res.json({ lines: await refundableLines(req.scope, centerScope(viewerOf(req)), req.params.id ?? "") });
}

/** Money back for one of the own lines: `{ refund }`. 404 for another's line, 409 when it isn't paid or more than is left. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RefundAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const id = req.params.id ?? "";
  const refund = await refundOwnLine(req.scope, centerScope(viewer), id, req.validatedBody as RefundInput, viewer.memberId);
  await recordAccess(req, { action: "order.refunded", subject: { kind: "order", id }, fields: ["amount"] });
  res.json({ refund });
}
