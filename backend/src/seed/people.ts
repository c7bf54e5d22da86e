import type { MedusaContainer } from "@medusajs/framework/types";
import { BENEFICIARIES_MODULE } from "../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../modules/beneficiaries/service";
import { EVERY_CENTER } from "../access/every-center";
import { CENTERS_MODULE } from "../modules/centers";
import type { CentersModuleService } from "../modules/centers/service";
import { createCenterWorkflow } from "../workflows/centers/create-center";
import { BENEFICIARIES, GROUPS } from "./catalog/beneficiaries";
import { CENTERS } from "./catalog/centers";

const DAY_MS = 24 * 60 * 60 * 1000;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);

/** Centres by catalogue key: found by handle, or opened. */
export async function seedCenters(container: MedusaContainer, salesChannelId: string): Promise<Map<string, string>> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const ids = new Map<string, string>();
  for (const center of CENTERS) {
    const [found] = await centers.listCenters(EVERY_CENTER, { handle: center.handle });
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
            area_code: center.area_code,
            timezone: center.timezone,
            story: center.story,
            pickup_place: center.pickup_place ?? null,
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
  const known = new Map((await people.people(EVERY_CENTER)).map((person) => [person.handle, person.id]));
  for (const person of BENEFICIARIES.filter(({ handle }) => !known.has(handle))) {
    const scope = { centerId: idOf(centerIds, person.center) };
    const [created] = await people.register(scope, [
      {
        legalName: person.legal_name,
        phone: person.phone,
        publicAlias: person.public_alias,
        handle: person.handle,
        joinedOn: dayOf(daysAgo(person.joined_days_ago)),
        exitedOn: person.exited_days_ago === null ? null : dayOf(daysAgo(person.exited_days_ago)),
        isAdult: person.is_adult,
        story: person.story,
      },
    ]);
    if (created) known.set(person.handle, created.id);
    const consent = {
      beneficiaryId: idOf(known, person.handle),
      grantedBy: "self",
      grantedAt: daysAgo(person.joined_days_ago),
      expiresOn: null,
      recordedBy: null,
    } as const;
    await people.grant(scope, person.consents.map((granted) => ({ ...consent, scope: granted })));
  }
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
    const scope = { centerId: idOf(centerIds, group.center) };
    const [found] = await people.groups(scope, { name: group.name });
    const members = group.members.map(({ beneficiary, weight }) => ({ beneficiaryId: idOf(beneficiaryIds, beneficiary), weight }));
    ids.set(group.key, (found ?? (await people.createGroup(scope, { name: group.name, members }))).id);
  }
  return ids;
}

/** @throws when the catalogue names something that was not seeded. */
export function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo catalogue names "${key}", which does not exist.`);
  return id;
}
