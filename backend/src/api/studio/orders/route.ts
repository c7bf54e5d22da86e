import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { StudioOrdersQuery, type StudioOrdersAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { listStudioOrders } from "../../../workflows/orders/views/studio-orders";
import { readerLocale } from "./reader-locale";

/** `{ orders, counts, count, offset, limit }` of the viewer's centre, newest first. 400 for an unknown tab or a limit above 200. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StudioOrdersAnswer>): Promise<void> {
  const query = StudioOrdersQuery.parse(req.query);
  const { orders, count, counts } = await listStudioOrders(req.scope, centerScope(viewerOf(req)), query, readerLocale(req));
  res.json({ orders, counts, count, offset: query.offset, limit: query.limit });
}
