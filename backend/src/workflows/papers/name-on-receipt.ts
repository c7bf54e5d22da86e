import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";

/** Who signs for money: by her legal name while she is the centre's, by alias once she has moved on or was erased. Write it to the audit log. */
export async function nameOnReceipt(container: MedusaContainer, scope: CenterScope, id: string): Promise<string> {
  const service = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  try {
    return (await service.privateRecord(scope, id)).legalName;
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) throw error;
    return (await service.aliases(scope, [id])).get(id) ?? "";
  }
}
