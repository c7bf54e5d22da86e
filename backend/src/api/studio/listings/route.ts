import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PageQuery, StudioListingsAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { listStudioListings } from "../../../workflows/listings/studio-listings";

export async function GET(req: MedusaRequest, res: MedusaResponse<StudioListingsAnswer>): Promise<void> {
  const page = req.validatedQuery as PageQuery;
  res.json({ ...(await listStudioListings(req.scope, viewerOf(req), page)), ...page });
}
