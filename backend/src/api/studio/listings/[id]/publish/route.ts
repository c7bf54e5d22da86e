import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioListingAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { ownListing } from "../../../../../workflows/listings/own-listing";
import { publishListing } from "../../../../../workflows/listings/publish-listing";
import { retrieveStudioListing } from "../../../../../workflows/listings/read-listings";

export async function POST(req: MedusaRequest, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const draft = await ownListing(req.scope, viewer, req.params.id ?? "");
  await publishListing(req.scope, viewer, draft);
  res.json({ listing: await retrieveStudioListing(req.scope, viewer, draft.id) });
}
