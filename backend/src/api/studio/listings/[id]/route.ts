import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StudioListingAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { retrieveStudioListing } from "../../../../workflows/listings/studio-listings";

export async function GET(req: MedusaRequest, res: MedusaResponse<StudioListingAnswer>): Promise<void> {
  res.json({ listing: await retrieveStudioListing(req.scope, viewerOf(req), req.params.id ?? "") });
}
