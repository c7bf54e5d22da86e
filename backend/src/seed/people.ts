import type { MedusaContainer } from "@medusajs/framework/types";
import { BENEFICIARIES_MODULE } from "../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../modules/beneficiaries/service";
import { CENTERS_MODULE } from "../modules/centers";
import type { CentersModuleService } from "../modules/centers/service";
import { createCenterWorkflow } from "../workflows/centers/create-center";
import { BENEFICIARIES, GROUPS } from "./catalog/beneficiaries";
import { CENTERS } from "./catalog/centers";

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);

/** Centres by catalogue key: found by handle, or opened. */
export async function seedCenters(container: MedusaContainer, salesChannelId: string): Promise<Map<string, string>> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const ids = new Map<string, string>();
  for (const center of CENTERS) {
    const [found] = await centers.listCenters({ handle: center.handle });
    const id =
      found?.id ??
      (
        await createCenterWorkflow(container).run({
          input: {
            name: center.name,
            handle: center.handle,
            kind: center.kind,
            protected: center.protected,
            province_code: center.province_code,
            city: center.city,
            timezone: center.timezone,
            story: center.story,
            sales_channel_id: salesChannelId,
          },
        })
      ).result.id;
    ids.set(center.key, id);
  }
  return ids;
}

/** Beneficiaries with their consents, by catalogue key. */
export async function seedBeneficiaries(container: MedusaContainer, centerIds: Map<string, string>): Promise<Map<string, string>> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const known = new Map((await people.listBeneficiaries({}, { take: null })).map((person) => [person.handle, person.id]));
  const missing = BENEFICIARIES.filter((person) => !known.has(person.handle));
  const created = await people.createBeneficiaries(
    missing.map((person) => ({
      center_id: idOf(centerIds, person.center),
      legal_name: person.legal_name,
      phone: person.phone,
      public_alias: person.public_alias,
      handle: person.handle,
      joined_on: daysAgo(person.joined_days_ago),
      exited_on: person.exited_days_ago === null ? null : daysAgo(person.exited_days_ago),
      is_adult: person.is_adult,
      story: person.story && { ...person.story },
    })),
  );
  for (const person of created) known.set(person.handle, person.id);
  await people.createConsents(
    missing.flatMap((person) =>
      person.consents.map((scope) => ({
        beneficiary_id: idOf(known, person.handle),
        scope,
        granted_by: "self" as const,
        granted_on: daysAgo(person.joined_days_ago),
        expires_on: null,
        withdrawn_at: null,
      })),
    ),
  );
  return new Map(BENEFICIARIES.map((person) => [person.key, idOf(known, person.handle)]));
}

/** Business groups by catalogue key. */
export async function seedGroups(
  container: MedusaContainer,
  centerIds: Map<string, string>,
  beneficiaryIds: Map<string, string>,
): Promise<Map<string, string>> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const ids = new Map<string, string>();
  for (const group of GROUPS) {
    const [found] = await people.listBusinessGroups({ name: group.name, center_id: idOf(centerIds, group.center) });
    if (found) {
      ids.set(group.key, found.id);
      continue;
    }
    const created = await people.createBusinessGroups({ center_id: idOf(centerIds, group.center), name: group.name });
    await people.createGroupMembers(
      group.members.map((member, position) => ({
        group_id: created.id,
        beneficiary_id: idOf(beneficiaryIds, member.beneficiary),
        weight: member.weight,
        position,
      })),
    );
    ids.set(group.key, created.id);
  }
  return ids;
}

/** @throws when the catalogue names something that was not seeded. */
export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo catalogue names "${key}", which does not exist.`);
  return id;
}
