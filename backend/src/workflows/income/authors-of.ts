import type { MedusaContainer } from "@medusajs/framework/types";
import type { Author, Person } from "@ska/money";
import { EVERY_CENTER } from "../../access/every-center";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { byPosition } from "../listings/by-position";
import { centerFacts } from "../people/center-facts";

export interface AuthorshipRow {
  position: number;
  beneficiary_id: string | null;
  business_group_id: string | null;
  weight: number;
}

/** Opens a listing's authorships up into people and groups with their members, as they stood at an instant. */
export type OpenAuthors = (authorships: readonly AuthorshipRow[], at: Date) => Author[];

/** Reads the groups and people behind authorships at once. Who had left by the instant saves nothing any more. */
export async function authorsOf(container: MedusaContainer, authorships: readonly AuthorshipRow[]): Promise<OpenAuthors> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const groupIds = [...new Set(authorships.flatMap((author) => author.business_group_id ?? []))];
  const groups = await people.groups(EVERY_CENTER, { ids: groupIds });
  const membersOf = new Map(groups.map((group) => [group.id, group.members]));
  const personIds = [
    ...authorships.flatMap((author) => author.beneficiary_id ?? []),
    ...groups.flatMap((group) => group.members.map((member) => member.beneficiaryId)),
  ];
  const persons = await people.people(EVERY_CENTER, { ids: [...new Set(personIds)] });
  const centers = await centerFacts(container, persons.map(({ centerId }) => centerId));
  const personOf = new Map(persons.map((person) => [person.id, person]));
  const personAt = (beneficiaryId: string, weight: number, at: Date): Person => {
    const person = personOf.get(beneficiaryId);
    const day = person && centers.get(person.centerId)?.dayOf(at);
    const left = person?.exitedOn && day && person.exitedOn <= day;
    return left ? { beneficiaryId, weight, savingsBp: 0 } : { beneficiaryId, weight };
  };
  return (rows, at) =>
    byPosition([...rows]).flatMap(({ beneficiary_id, business_group_id, weight }): Author[] => {
      if (beneficiary_id !== null) return [personAt(beneficiary_id, weight, at)];
      const members = membersOf.get(business_group_id ?? "") ?? [];
      if (business_group_id === null || members.length === 0) return [];
      return [{ groupId: business_group_id, weight, members: members.map((member) => personAt(member.beneficiaryId, member.weight, at)) }];
    });
}
