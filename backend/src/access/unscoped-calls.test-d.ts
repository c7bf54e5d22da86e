import type { BeneficiariesModuleService } from "../modules/beneficiaries/service";
import type { CentersModuleService } from "../modules/centers/service";
import type { IncomeModuleService } from "../modules/income/service";
import type { ListingsModuleService } from "../modules/listings/service";

/** Compiled with everything else, never run: each line fails the type check on the day its call compiles. */
export async function unscopedCallsDoNotCompile(people: BeneficiariesModuleService, listings: ListingsModuleService, centers: CentersModuleService, income: IncomeModuleService): Promise<void> {
  // @ts-expect-error people are read within a scope
  await people.people();
  // @ts-expect-error an empty object is no scope
  await people.people({});
  // @ts-expect-error a beneficiary's id alone is no scope
  await people.consents({ beneficiaryId: "ben_1" });
  // @ts-expect-error a private record is never read across centres
  await people.privateRecord({ everyCenter: true }, "ben_1");
  // @ts-expect-error Medusa's generated methods aren't there
  await people.listBeneficiaries({});
  // @ts-expect-error drafts are read within a scope
  await listings.drafts();
  // @ts-expect-error brands are read within a scope
  await listings.brands({});
  // @ts-expect-error Medusa's generated methods over private tables aren't there
  await listings.listAuthorships({});
  // @ts-expect-error nor through the service's own field
  await listings.rows.listBrands({});
  // @ts-expect-error members are read within a scope
  await centers.listMembers();
  // @ts-expect-error centres are read within a scope
  await centers.listCenters();
  // @ts-expect-error an id alone is no scope
  await centers.member("mem_1");
  // @ts-expect-error phone numbers are never read across centres
  await centers.listMembersWithPhones({ everyCenter: true });
  // @ts-expect-error income is read for one centre, or by herself
  await income.makerIncome({ beneficiaryId: "ben_1" });
}
