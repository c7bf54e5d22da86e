import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { AdminCenter } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../modules/centers";
import { toPublicCenter } from "../../modules/centers/public-center";
import type { CentersModuleService } from "../../modules/centers/service";
import type { Center } from "../../modules/centers/types";

/** A centre as the ministry sees it, with how many people it has. */
export async function presentCenter(container: MedusaContainer, center: Center): Promise<AdminCenter> {
  const scope = { centerId: center.id };
  const [members, beneficiaries] = await Promise.all([
    container.resolve<CentersModuleService>(CENTERS_MODULE).listMembers(scope),
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).countPeople(scope, {}),
  ]);
  const { id, name, handle, kind, province_code, city, area_code, timezone, pickup_place, story } = center;
  return {
    id,
    name,
    public_name: toPublicCenter(center).name,
    handle,
    kind,
    protected: center.protected,
    province_code,
    city,
    area_code,
    timezone,
    pickup_place,
    story,
    members: members.length,
    beneficiaries,
  };
}

/** One page of all centres. */
export async function listAdminCenters(container: MedusaContainer, { offset, limit }: { offset: number; limit: number }): Promise<{ centers: AdminCenter[]; count: number }> {
  const centers = await container.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER);
  return { centers: await Promise.all(centers.slice(offset, offset + limit).map((center) => presentCenter(container, center))), count: centers.length };
}

/** @throws NOT_FOUND */
export async function requireCenter(container: MedusaContainer, centerId: string): Promise<Center> {
  const center = await container.resolve<CentersModuleService>(CENTERS_MODULE).center({ centerId });
  if (!center) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  return center;
}
