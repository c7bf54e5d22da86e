import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PageQuery, StudioBrandsAnswer } from "@ska/contracts";
import { viewerOf } from "../../../access/require-member";
import { centerScope } from "../../../access/viewer";
import { LISTINGS_MODULE } from "../../../modules/listings";
import type { ListingsModuleService } from "../../../modules/listings/service";

/** The centre's brands by name. Who works under them is shown to staff; a beneficiary finds herself alone. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StudioBrandsAnswer>): Promise<void> {
  const { offset, limit } = req.validatedQuery as unknown as PageQuery;
  const viewer = viewerOf(req);
  const service = req.scope.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const [brands, members] = await Promise.all([service.brands(centerScope(viewer)), service.brandMembers(centerScope(viewer))]);
  const seen = (ids: string[]): string[] => (viewer.role === "beneficiary" ? ids.filter((id) => id === viewer.beneficiaryId) : ids);
  res.json({
    brands: brands.slice(offset, offset + limit).map(({ id, handle, name }) => ({ id, handle, name, beneficiary_ids: seen(members.get(id) ?? []) })),
    count: brands.length,
    offset,
    limit,
  });
}
