import type { MedusaContainer } from "@medusajs/framework/types";
import type { IncomeAnswer, IncomeQuery, IncomeReport } from "@ska/contracts";
import type { CenterScope } from "../../../access/scope";
import { BENEFICIARIES_MODULE } from "../../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../../modules/beneficiaries/service";

const startOf = (month: string, later = 0): Date =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + later, 1));

/**
 * Who was at the centre in the report's months and has no row in it, by alias. Empty unless grouped by beneficiary.
 * Joining and leaving are dates: they are compared as such, without a zone.
 */
export async function idleBeneficiaries(
  container: MedusaContainer,
  { centerId }: CenterScope,
  { from, to, group }: IncomeQuery,
  { rows }: IncomeReport,
): Promise<IncomeAnswer["idle"]> {
  if (group !== "beneficiary") return [];
  const present = await container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).listBeneficiaries(
    {
      center_id: centerId,
      joined_on: { $lt: startOf(to, 1) },
      $or: [{ exited_on: null }, { exited_on: { $gte: startOf(from) } }],
    },
    { select: ["id", "public_alias"], order: { public_alias: "ASC" }, take: null },
  );
  const earning = new Set(rows.map(({ key }) => key));
  return present.filter(({ id }) => !earning.has(id)).map((person) => ({ key: person.id, label: person.public_alias }));
}
