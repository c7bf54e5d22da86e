import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { EVERY_CENTER } from "../../access/every-center";
import { AUDIT_MODULE } from "../../modules/audit";
import type { Actor, AuditModuleService } from "../../modules/audit/service";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { LISTINGS_MODULE } from "../../modules/listings";
import type { ListingsModuleService } from "../../modules/listings/service";
import { todayAt } from "./center-facts";
import { projectPeople } from "./project-people";

/**
 * From today she is at another centre. Her login goes with her and its sessions end; she leaves the old centre's groups
 * and brands. Past sales and their accounts stay with the centre that made them. Both centres' logs say so. All of it is
 * one transaction; what the public sees follows it, by the sweeper if this is cut off.
 * @throws NOT_FOUND for an unknown person or centre; CONFLICT (409) when she is there already or has left.
 */
export async function moveBeneficiary(container: MedusaContainer, id: string, toCenterId: string, by: { actor: Actor; requestId?: string }): Promise<void> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const person = await people.person(EVERY_CENTER, id);
  const to = { centerId: toCenterId };
  if (!(await centers.center(to))) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such centre.");
  if (person.centerId === toCenterId) throw new MedusaError(MedusaError.Types.CONFLICT, "center_id: she is at this centre already");
  if (person.exitedOn !== null) throw new MedusaError(MedusaError.Types.CONFLICT, "She has left: her exit must be taken back first.");
  const groups = await people.groups(EVERY_CENTER, { memberIds: [id] });
  const moved = { action: "beneficiary.moved", beneficiaryIds: [id], fields: ["center_id"], ...by } as const;
  const from = { centerId: person.centerId };
  const today = await todayAt(container, toCenterId);
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (transaction) => {
    await people.move(from, id, to, today, transaction);
    await container.resolve<ListingsModuleService>(LISTINGS_MODULE).leaveBrands(from, id, transaction);
    await centers.moveLoginOf({ ...from, beneficiaryId: id }, to, transaction);
    await container.resolve<AuditModuleService>(AUDIT_MODULE).record([{ ...moved, ...from }, { ...moved, ...to }], transaction);
  });
  await projectPeople(container, [id], { alsoGroups: groups.map((group) => group.id) });
}
