import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { updateStockLocationsWorkflow } from "@medusajs/medusa/core-flows";
import type { CenterChanges } from "@ska/contracts";
import { CENTERS_MODULE } from "../../modules/centers";
import { toPublicCenter } from "../../modules/centers/public-center";
import type { CentersModuleService } from "../../modules/centers/service";
import type { Center } from "../../modules/centers/types";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { projectListings } from "../listings/steps/project-listings";
import { tellStorefront } from "../listings/tell-storefront";
import { requireAreaIn } from "./area-of-center";
import { newCenterHandle, tellsName } from "./center-handle";
import { offerPickup, requirePickupFits } from "./offer-pickup";

/**
 * Changes a centre and everything the public sees of it: its stock location's name, the rows of its products, search and pages.
 * A centre that becomes protected gets a new address when the old one tells its name. Repeatable.
 * @throws NOT_FOUND; INVALID_DATA for a regency of another province.
 */
export async function changeCenter(container: MedusaContainer, centerId: string, change: CenterChanges): Promise<Center> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const before = await centers.center({ centerId });
  if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  requireAreaIn(before.province_code, change.area_code);
  const wanted = { ...before, ...change };
  requirePickupFits(wanted);
  const handle = wanted.protected && tellsName(before.handle, wanted) ? newCenterHandle(wanted) : before.handle;
  const after = await centers.changeCenter({ centerId }, { ...change, handle });
  if (!after) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  await updateStockLocationsWorkflow(container).run({
    input: { selector: { id: after.stock_location_id }, update: { name: toPublicCenter(after).name, metadata: { handle } } },
  });
  await offerPickup(container, after);
  const drafts = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).drafts({ centerId });
  await projectListings(container, drafts.map(({ product_id }) => product_id));
  await tellStorefront([...new Set([`center:${before.handle}`, `center:${handle}`]), "catalog"], container.resolve(ContainerRegistrationKeys.LOGGER));
  return after;
}
