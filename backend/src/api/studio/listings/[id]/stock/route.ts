import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StockCount, StudioListingAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { countStock } from "../../../../../workflows/listings/count-stock";
import { ownListing } from "../../../../../workflows/listings/own-listing";
import { retrieveStudioListing } from "../../../../../workflows/listings/read-listings";

/** What was counted on the shelf, with its reason; the shop sells from it at once. */
export async function POST(req: MedusaRequest<StockCount>, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const draft = await ownListing(req.scope, viewer, req.params.id ?? "");
  await countStock(req.scope, viewer, draft, req.validatedBody);
  res.json({ listing: await retrieveStudioListing(req.scope, viewer, draft.id) });
}
