import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { derive, PhotoRefused } from "@ska/photos";
import { EVERY_CENTER } from "../../access/every-center";
import type { CenterScope, MakerScope } from "../../access/scope";
import { forgetPrivately, keepPrivately, readPrivately } from "../../files/private-files";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import { scopesInForce } from "../../modules/beneficiaries/consent-state";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import type { Person, Portrait } from "../../modules/beneficiaries/types";
import { todayAt } from "./center-facts";
import { makersOf } from "./makers";
import { projectPeople } from "./project-people";

/** A face is shown small. */
const WIDTHS = [320, 640];

const service = (container: MedusaContainer) => container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
const missing = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such picture.");

/**
 * Keeps a person's picture, made small and without metadata; the original isn't kept.
 * @throws CONFLICT without a photo consent in force: a face isn't kept without one; 422 for what is no photo.
 */
export async function addPortrait(container: MedusaContainer, scope: CenterScope, id: string, photo: Buffer): Promise<void> {
  const person = await service(container).person(scope, id);
  if (!(await consents(container, person)).includes("photo")) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "photo: needs a consent to the photo in force");
  }
  const derived = await derive(photo, { widths: WIDTHS }).catch((error: unknown) => {
    if (error instanceof PhotoRefused) throw new MedusaError("unprocessable", `file: is refused (${error.code})`);
    throw error;
  });
  const files = await Promise.all(
    derived.files.map(async ({ data, width, format }) => ({
      name: `${width}.${format}`,
      stored: await keepPrivately(container, data, `image/${format}`),
      width,
      format,
    })),
  );
  const { thumbhash, width, height } = derived;
  const portrait: Portrait = { key: randomBytes(16).toString("hex"), thumbhash, width, height, files };
  await replacePortrait(container, scope, person, portrait);
}

/** Deletes a person's picture with all its files. */
export async function removePortrait(container: MedusaContainer, scope: CenterScope, id: string): Promise<void> {
  await replacePortrait(container, scope, await service(container).person(scope, id), null);
}

async function replacePortrait(container: MedusaContainer, scope: CenterScope, person: Person, portrait: Portrait | null): Promise<void> {
  await service(container).change(scope, person.id, { portrait });
  await projectPeople(container, [person.id]);
  await forgetPrivately(container, person.portrait?.files.map(({ stored }) => stored) ?? []);
}

/** The largest JPEG of a person's picture, for her own desk. @throws NOT_FOUND */
export async function ownPortrait(container: MedusaContainer, scope: CenterScope | MakerScope, id: string): Promise<Buffer> {
  const { portrait } = await service(container).person(scope, id);
  const [largest] = (portrait?.files ?? []).filter(({ format }) => format === "jpeg").sort((a, b) => b.width - a.width);
  if (!largest) throw missing();
  return readPrivately(container, largest.stored);
}

/** A file of a picture that consent shows to the public right now. @throws NOT_FOUND */
export async function publicPortraitFile(container: MedusaContainer, key: string, name: string): Promise<{ content: Buffer; type: string }> {
  const [person] = await service(container).people(EVERY_CENTER, { portraitKey: key, withoutErased: true });
  const shown = person && (await makersOf(container, [person])).get(person.id)?.photo;
  const file = shown && person.portrait?.files.find((candidate) => candidate.name === name);
  if (!file) throw missing();
  return { content: await readPrivately(container, file.stored), type: `image/${file.format}` };
}

/** Deletes the pictures of whoever no longer consents to one, or has left. */
export async function removeUnconsentedPortraits(container: MedusaContainer, people: readonly Person[]): Promise<void> {
  for (const person of people.filter(({ portrait }) => portrait !== null)) {
    const left = person.exitedOn !== null && person.exitedOn <= (await todayAt(container, person.centerId));
    if (left || !(await consents(container, person)).includes("photo")) {
      await removePortrait(container, { centerId: person.centerId }, person.id);
    }
  }
}

async function consents(container: MedusaContainer, { id, centerId }: Person) {
  return scopesInForce(await service(container).consents({ centerId }, [id]), await todayAt(container, centerId));
}
