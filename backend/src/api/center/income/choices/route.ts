import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IncomeChoicesAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../access/require-member";
import { centerScope } from "../../../../access/viewer";
import { BENEFICIARIES_MODULE } from "../../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../../modules/beneficiaries/service";
import { INCOME_MODULE } from "../../../../modules/income";
import type { IncomeModuleService } from "../../../../modules/income/service";
import { labelsOf } from "../labels";

/** What has ever been sold, by brand, product and channel, and the groups there are: names only, no figures and no people. */
export async function GET(req: MedusaRequest, res: MedusaResponse<IncomeChoicesAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const [sold, groups] = await Promise.all([
    req.scope.resolve<IncomeModuleService>(INCOME_MODULE).sold(scope),
    req.scope.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).groups(scope),
  ]);
  const named = async (group: "brand" | "product" | "channel", keys: readonly string[]) => {
    const label = await labelsOf(req.scope, scope, group, keys);
    return keys.map((key) => ({ key, label: label(key) })).sort((a, b) => a.label.localeCompare(b.label, "id"));
  };
  const [brands, products, channels] = await Promise.all([named("brand", sold.brands), named("product", sold.products), named("channel", sold.channels)]);
  res.json({ brands, products, channels, business_groups: groups.map(({ id, name }) => ({ key: id, label: name })) });
}
