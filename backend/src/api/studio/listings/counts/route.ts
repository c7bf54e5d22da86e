import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingCountsAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { countListings } from "../../../../workflows/listings/read-listings";

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingCountsAnswer>): Promise<void> {
  res.json(await countListings(req.scope, viewerOf(req)));
}
