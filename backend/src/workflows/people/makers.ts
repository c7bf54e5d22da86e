import type { MedusaContainer } from "@medusajs/framework/types";
import type { Maker } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { toMaker } from "../../modules/beneficiaries/to-maker";
import type { Person } from "../../modules/beneficiaries/types";
import { centerFacts } from "./center-facts";

/** What consent lets the public see of each person now; null: nothing. By her id, read anew each time. */
export async function makersOf(container: MedusaContainer, people: readonly Person[]): Promise<Map<string, Maker | null>> {
  const [facts, consents] = await Promise.all([
    centerFacts(container, people.map(({ centerId }) => centerId)),
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).consents(EVERY_CENTER, people.map(({ id }) => id)),
  ]);
  const consentsOf = Map.groupBy(consents, ({ beneficiaryId }) => beneficiaryId);
  return new Map(
    people.map((person) => {
      const today = facts.get(person.centerId)?.today;
      return [person.id, today === undefined ? null : toMaker(person, consentsOf.get(person.id) ?? [], today)];
    }),
  );
}
