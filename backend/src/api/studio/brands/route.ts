import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BrandInput, PageQuery, StudioBrandAnswer, StudioBrandsAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { LISTINGS_MODULE } from "../../../modules/listings";
import type { ListingsModuleService } from "../../../modules/listings/service";
import { foundBrand, toStudioBrand } from "../../../workflows/listings/brands";

/** The centre's brands by name. Who works under them is shown to staff; a beneficiary finds herself alone. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StudioBrandsAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const viewer = viewerOf(req);
  const service = req.scope.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const [brands, members] = await Promise.all([service.brands(centerScope(viewer)), service.brandMembers(centerScope(viewer))]);
  const seen = (ids: string[]): string[] => (viewer.role === "beneficiary" ? ids.filter((id) => id === viewer.beneficiaryId) : ids);
  res.json({
    brands: brands.slice(offset, offset + limit).map((brand) => toStudioBrand(brand, seen(members.get(brand.id) ?? []))),
    count: brands.length,
    offset,
    limit,
  });
}

export async function POST(req: MedusaRequest<BrandInput>, res: MedusaResponse<StudioBrandAnswer>): Promise<void> {
  res.json({ brand: toStudioBrand(await foundBrand(req.scope, centerScope(viewerOf(req)), req.validatedBody), []) });
}
