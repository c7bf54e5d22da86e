import type { MedusaContainer } from "@medusajs/framework/types";
import type { BeneficiarySummary } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

/** Whether the centre's beneficiaries can log in, by beneficiary id; who has no login is absent. */
export async function loginsOf(container: MedusaContainer, { centerId }: CenterScope): Promise<Map<string, BeneficiarySummary["login"]>> {
  const members = await container.resolve<CentersModuleService>(CENTERS_MODULE).listMembers({ centerId });
  return new Map(members.flatMap(({ beneficiaryId, state }): [string, BeneficiarySummary["login"]][] => (beneficiaryId ? [[beneficiaryId, state]] : [])));
}
