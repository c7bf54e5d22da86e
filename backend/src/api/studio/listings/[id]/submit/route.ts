import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioListingAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { retrieveStudioListing } from "../../../../../workflows/listings/read-listings";
import { submitListing } from "../../../../../workflows/listings/review-listing";

/** Into the reviewers' queue. 422 with each thing that is missing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const id = req.params.id ?? "";
  await submitListing(req.scope, viewer, id);
  res.json({ listing: await retrieveStudioListing(req.scope, viewer, id) });
}
