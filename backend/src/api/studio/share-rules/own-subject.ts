import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope } from "../../../access/scope";
import { LISTINGS_MODULE } from "../../../modules/listings";
import type { ListingsModuleService } from "../../../modules/listings/service";

/**
 * Makes sure that what a rule is for belongs to the centre.
 * @throws NOT_FOUND, the same for another centre's product or brand as for one that is not there.
 */
export async function requireOwnSubject(
  container: MedusaContainer,
  scope: CenterScope,
  { productId, brandId }: { productId: string | null; brandId: string | null },
): Promise<void> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const found = [
    ...(productId === null ? [] : [await listings.drafts(scope, { productIds: [productId] })]),
    ...(brandId === null ? [] : [await listings.brands(scope, { ids: [brandId] })]),
  ];
  if (found.some((rows) => rows.length === 0)) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
}
