import type { MedusaContainer } from "@medusajs/framework/types";
import { EVERY_CENTER } from "../../access/every-center";
import { sessionToken } from "../../access/sessions";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { isSecret } from "./secrets";

/** A member's token for her e-mail or phone number and her secret; null for anything else, whatever is wrong. */
export async function logIn(container: MedusaContainer, login: string, secret: string): Promise<string | null> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const found = await centers.memberByLogin(EVERY_CENTER, login);
  const member = found?.state === "active" ? found : null;
  const right = await isSecret(container, member?.id ?? null, secret);
  if (!member || !right) return null;
  await centers.noteLogin({ memberId: member.id });
  return sessionToken(container, member);
}
