import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingInput, ListingsQuery, StudioListingAnswer, StudioListingsAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { listStudioListings, retrieveStudioListing } from "../../../workflows/listings/read-listings";
import { beginListing } from "../../../workflows/listings/save-listing";

export async function GET(req: MedusaRequest, res: MedusaResponse<StudioListingsAnswer>): Promise<void> {
  const query = req.validatedQuery as unknown as ListingsQuery;
  const { offset, limit } = query;
  res.json({ ...(await listStudioListings(req.scope, viewerOf(req), query)), offset, limit });
}

/** Begins a listing: a draft, with a product that the shop doesn't show. */
export async function POST(req: MedusaRequest<ListingInput>, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const id = await beginListing(req.scope, viewer, req.validatedBody);
  res.json({ listing: await retrieveStudioListing(req.scope, viewer, id) });
}
