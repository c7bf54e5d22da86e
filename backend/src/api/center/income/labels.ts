import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import type { ReportGroup } from "../../../modules/income/reports";
import { NONE } from "../../../modules/income/types";

async function aliases(container: MedusaContainer, scope: CenterScope, ids: string[]): Promise<[string, string][]> {
  return [...(await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).aliases(scope, ids))];
}

async function names(
  container: MedusaContainer,
  entity: "product" | "sales_channel",
  field: "title" | "name",
  ids: string[],
): Promise<[string, string][]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: ["id", field], filters: { id: ids }, withDeleted: true });
  return (data as unknown as ({ id: string } & Record<typeof field, string>)[]).map((row) => [row.id, row[field]]);
}

/**
 * What a person reads for each key of a report: a beneficiary's alias (never her legal name), a product's title,
 * a sales channel's name. A key without a name stands for itself, NONE too: what to call it is up to who shows it.
 */
export async function labelsOf(
  container: MedusaContainer,
  scope: CenterScope,
  group: ReportGroup,
  keys: readonly string[],
): Promise<(key: string) => string> {
  const ids = keys.filter((key) => key !== NONE);
  const found =
    ids.length === 0 || group === "month"
      ? []
      : group === "beneficiary"
        ? await aliases(container, scope, ids)
        : group === "product"
          ? await names(container, "product", "title", ids)
          : await names(container, "sales_channel", "name", ids);
  const labels = new Map(found);
  return (key) => labels.get(key) ?? key;
}
