import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Beneficiary, BeneficiarySummary } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import { scopesInForce } from "../../modules/beneficiaries/consent-state";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { toMaker } from "../../modules/beneficiaries/to-maker";
import type { Person, PrivatePerson } from "../../modules/beneficiaries/types";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { centerFacts, todayAt } from "./center-facts";
import { loginsOf } from "./logins";

/** People as everybody who works with them sees them in a list: no legal name, no phone. In the order given. */
export async function summariesOf(container: MedusaContainer, scope: CenterScope, people: readonly Person[]): Promise<BeneficiarySummary[]> {
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE);
  const [today, consents, logins, brands, members] = await Promise.all([
    todayAt(container, scope.centerId),
    container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE).consents(scope, people.map(({ id }) => id)),
    loginsOf(container, scope),
    listings.brands(scope),
    listings.brandMembers(scope),
  ]);
  return people.map((person) => {
    const own = consents.filter(({ beneficiaryId }) => beneficiaryId === person.id);
    return {
      id: person.id,
      public_alias: person.publicAlias,
      joined_on: person.joinedOn,
      exited_on: person.exitedOn,
      is_adult: person.isAdult,
      consents: scopesInForce(own, today),
      public: toMaker(person, own, today) !== null,
      login: logins.get(person.id) ?? "none",
      brands: brands.filter(({ id }) => members.get(id)?.includes(person.id)).map(({ id, name }) => ({ id, name })),
    };
  });
}

/** The private record. Whoever answers with it writes that to the audit log. */
export async function recordOf(container: MedusaContainer, scope: CenterScope, person: PrivatePerson): Promise<Beneficiary> {
  const service = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const [[summary], groups, placements] = await Promise.all([
    summariesOf(container, scope, [person]),
    service.groups(scope, { memberIds: [person.id] }),
    service.placements(scope, [person.id]),
  ]);
  if (!summary) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "One person has one summary");
  const centers = await centerFacts(container, placements.map(({ centerId }) => centerId));
  return {
    ...summary,
    legal_name: person.legalName,
    phone: person.phone,
    handle: person.handle,
    story: person.story,
    has_photo: person.portrait !== null,
    groups: groups.map(({ id, name, members }) => ({
      id,
      name,
      weight: members.find(({ beneficiaryId }) => beneficiaryId === person.id)?.weight ?? 0,
    })),
    placements: placements.map(({ centerId, from, until }) => ({ center: centers.get(centerId)?.name ?? "", from, until })),
  };
}
