import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";

/** The alias of somebody who is at the centre now. @throws NOT_FOUND for everybody else. */
export async function aliasOfPresent(container: MedusaContainer, scope: CenterScope, beneficiaryId: string): Promise<string> {
  const person = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).person(scope, beneficiaryId);
  if (person.exitedOn !== null) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such beneficiary.");
  return person.publicAlias;
}
