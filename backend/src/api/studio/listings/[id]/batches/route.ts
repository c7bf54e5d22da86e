import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BatchInput, StockBatchesAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { addBatch, listBatches } from "../../../../../workflows/listings/batches";
import { ownListing } from "../../../../../workflows/listings/own-listing";

/** Oldest first, as they are sold. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StockBatchesAnswer>): Promise<void> {
  res.json({ batches: await listBatches(req.scope, await ownListing(req.scope, viewerOf(req), req.params.id ?? "")) });
}

/** Goods made by these people: added to the shelf, sold after those made before. */
export async function POST(req: MedusaRequest<BatchInput>, res: MedusaResponse<StockBatchesAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const draft = await ownListing(req.scope, viewer, req.params.id ?? "");
  await addBatch(req.scope, viewer, draft, req.validatedBody);
  res.json({ batches: await listBatches(req.scope, draft) });
}
