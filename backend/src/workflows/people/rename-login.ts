import type { MedusaContainer } from "@medusajs/framework/types";
import type { CenterScope } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

/** A beneficiary is called by her alias at the desk too. */
export async function renameLogin(container: MedusaContainer, { centerId }: CenterScope, beneficiaryId: string, alias: string): Promise<void> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const members = await centers.listMembers({ center_id: centerId, beneficiary_id: beneficiaryId });
  await centers.updateMembers(members.map(({ id }) => ({ id, display_name: alias })));
}
