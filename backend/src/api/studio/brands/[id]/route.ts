import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BrandChanges, StudioBrandAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { changeBrand, toStudioBrand } from "../../../../workflows/listings/brands";

export async function POST(req: MedusaRequest<BrandChanges>, res: MedusaResponse<StudioBrandAnswer>): Promise<void> {
  const brand = await changeBrand(req.scope, centerScope(viewerOf(req)), req.params.id ?? "", req.validatedBody);
  res.json({ brand: toStudioBrand(brand, []) });
}
