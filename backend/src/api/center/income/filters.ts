import type { MedusaContainer } from "@medusajs/framework/types";
import type { IncomeFilters } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import type { ReportFilters } from "../../../modules/income/report-filters";

/**
 * What a query narrows the report to. A business group is whoever is in it today, with all that they made.
 * @throws NOT_FOUND for a group that isn't the centre's.
 */
export async function filtersOf(container: MedusaContainer, scope: CenterScope, asked: IncomeFilters): Promise<ReportFilters> {
  const { beneficiary, brand: brandId, product: productId, channel } = asked;
  const rest = { brandId, productId, channel };
  if (asked.business_group === undefined) return { ...rest, beneficiaryIds: beneficiary === undefined ? undefined : [beneficiary] };
  const { members } = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).group(scope, asked.business_group);
  const ids = members.map(({ beneficiaryId }) => beneficiaryId);
  return { ...rest, beneficiaryIds: beneficiary === undefined ? ids : ids.filter((id) => id === beneficiary) };
}
