import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMissedSearchesAnswer, AdminMissedSearchesQuery } from "@ska/contracts";
import { listMissedSearches } from "../../../workflows/search/missed-searches";

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminMissedSearchesAnswer>): Promise<void> {
  res.json(await listMissedSearches(req.scope, req.validatedQuery as unknown as AdminMissedSearchesQuery));
}
