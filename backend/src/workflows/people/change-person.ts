import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { BeneficiaryChanges, BeneficiaryInput } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import type { PersonChanges } from "../../modules/beneficiaries/types";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { checkRecord } from "./check-neutral";
import { removeUnconsentedPortraits } from "./portraits";
import { projectPeople } from "./project-people";

const service = (container: MedusaContainer) => container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);

/** Registers a beneficiary at the centre. @returns her id. @throws INVALID_DATA for an alias that tells her name. */
export async function registerPerson(container: MedusaContainer, scope: CenterScope, input: BeneficiaryInput): Promise<string> {
  const person = {
    legalName: input.legal_name,
    publicAlias: input.public_alias,
    phone: input.phone ?? null,
    joinedOn: input.joined_on,
    isAdult: input.is_adult,
  };
  checkRecord({ ...person, story: null, exitedOn: null });
  const [registered] = await service(container).register(scope, [person]);
  if (!registered) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Nobody was registered");
  return registered.id;
}

/**
 * Changes a private record and whatever the public sees of it.
 * @returns the names of the fields that were given. @throws NOT_FOUND; INVALID_DATA as `checkRecord`.
 */
export async function changePerson(container: MedusaContainer, scope: CenterScope, id: string, input: BeneficiaryChanges): Promise<string[]> {
  const before = await service(container).privateRecord(scope, id);
  const changes: PersonChanges = {
    legalName: input.legal_name,
    publicAlias: input.public_alias,
    phone: input.phone,
    joinedOn: input.joined_on,
    exitedOn: input.exited_on,
    isAdult: input.is_adult,
    story: input.story,
  };
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as PersonChanges;
  const touches = (...fields: (keyof BeneficiaryChanges)[]): boolean => fields.some((field) => input[field] !== undefined);
  if (touches("legal_name", "public_alias", "phone", "story", "joined_on", "exited_on")) checkRecord({ ...before, ...given });
  if (input.brand_ids) await container.resolve<ListingsModuleService>(LISTINGS_MODULE).setBrandsOf(scope, id, input.brand_ids);
  await service(container).change(scope, id, given);
  if (input.public_alias !== undefined) await container.resolve<CentersModuleService>(CENTERS_MODULE).renameLoginOf({ ...scope, beneficiaryId: id }, input.public_alias);
  await projectPeople(container, [id]);
  if (input.exited_on) await removeUnconsentedPortraits(container, [await service(container).person(scope, id)]);
  return Object.entries(input).flatMap(([field, value]) => (value === undefined ? [] : [field]));
}
