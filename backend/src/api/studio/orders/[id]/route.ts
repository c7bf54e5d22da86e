import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioOrderAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { retrieveStudioOrder } from "../../../../workflows/orders/views/studio-orders";
import { readerLocale } from "../reader-locale";

/** `{ order }`: the centre's own lines. 404 when there are none. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StudioOrderAnswer>): Promise<void> {
  const order = await retrieveStudioOrder(req.scope, centerScope(viewerOf(req)), req.params.id ?? "", readerLocale(req));
  res.json({ order });
}
