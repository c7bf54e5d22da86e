import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";
import type { ReportGroup } from "../../../modules/income/reports";
import { NONE } from "../../../modules/income/types";
import { LISTINGS_MODULE } from "../../../modules/listings";
import type { ListingsModuleService } from "../../../modules/listings/service";

const brandNames = async (container: MedusaContainer, scope: CenterScope, ids: string[]): Promise<[string, string][]> =>
  (await container.resolve<ListingsModuleService>(LISTINGS_MODULE).brands(scope, { ids })).map(({ id, name }) => [id, name]);

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

const NAMES: Record<Exclude<ReportGroup, "month">, typeof aliases> = {
  beneficiary: aliases,
  brand: brandNames,
  product: (container, _scope, ids) => names(container, "product", "title", ids),
  channel: (container, _scope, ids) => names(container, "sales_channel", "name", ids),
};

/**
 * What a person reads for each key of a report: a beneficiary's alias (never her legal name), a product's title,
 * a brand's or sales channel's name. A key without a name stands for itself, NONE too: what to call it is up to who shows it.
 */
export async function labelsOf(
  container: MedusaContainer,
  scope: CenterScope,
  group: ReportGroup,
  keys: readonly string[],
): Promise<(key: string) => string> {
  const ids = keys.filter((key) => key !== NONE);
  const labels = new Map(ids.length === 0 || group === "month" ? [] : await NAMES[group](container, scope, ids));
  return (key) => labels.get(key) ?? key;
}
