import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingEventsAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { listingHistory } from "../../../../../workflows/listings/read-listings";

/** What happened to the listing, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ListingEventsAnswer>): Promise<void> {
  res.json({ events: await listingHistory(req.scope, viewerOf(req), req.params.id ?? "") });
}
