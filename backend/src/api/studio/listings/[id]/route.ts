import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingInput, StudioListingAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { ownListing } from "../../../../workflows/listings/own-listing";
import { retrieveStudioListing } from "../../../../workflows/listings/read-listings";
import { discardListing } from "../../../../workflows/listings/discard-listing";
import { saveListing } from "../../../../workflows/listings/save-listing";

export async function GET(req: MedusaRequest, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  res.json({ listing: await retrieveStudioListing(req.scope, viewerOf(req), req.params.id ?? "") });
}

export async function POST(req: MedusaRequest<ListingInput>, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const draft = await ownListing(req.scope, viewer, req.params.id ?? "");
  await saveListing(req.scope, viewer, draft, req.validatedBody);
  res.json({ listing: await retrieveStudioListing(req.scope, viewer, draft.id) });
}

/** Throws away what was never in the shop, or of a listing in the shop what was changed since. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const viewer = viewerOf(req);
  await discardListing(req.scope, viewer, await ownListing(req.scope, viewer, req.params.id ?? ""));
  res.status(204).end();
}
