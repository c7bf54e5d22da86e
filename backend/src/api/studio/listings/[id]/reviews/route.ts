import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReviewInput, StudioListingAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { retrieveStudioListing } from "../../../../../workflows/listings/read-listings";
import { reviewListing } from "../../../../../workflows/listings/review-listing";

export async function POST(req: MedusaRequest<ReviewInput>, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const id = req.params.id ?? "";
  await reviewListing(req.scope, viewer, id, req.validatedBody);
  res.json({ listing: await retrieveStudioListing(req.scope, viewer, id) });
}
