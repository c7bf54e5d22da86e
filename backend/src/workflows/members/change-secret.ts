import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { sessionToken } from "../../access/sessions";
import type { CenterScope } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import type { MemberWithPhone } from "../../modules/centers/types";
import { easySecret } from "./easy-secret";
import { isSecret, setSecret } from "./secrets";

/** Refuses, naming the field, a secret that is easy to guess. @throws INVALID_DATA (400). */
export function requireGoodSecret(field: string, secret: string, member: MemberWithPhone): void {
  const problem = easySecret(secret, member);
  if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${problem}`);
}

/**
 * Gives a member the secret she chose. All her sessions end; the answer is the token of a new one.
 * @throws INVALID_DATA (400) "current: …" or "next: …"
 */
export async function changeSecret(container: MedusaContainer, scope: CenterScope, memberId: string, current: string, next: string): Promise<string> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  const member = await centers.member(scope, memberId);
  if (!member) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
  if (!(await isSecret(container, memberId, current))) throw new MedusaError(MedusaError.Types.INVALID_DATA, "current: is not your present secret");
  if (current === next) throw new MedusaError(MedusaError.Types.INVALID_DATA, "next: is the same as before");
  requireGoodSecret("next", next, member);
  await setSecret(container, memberId, next);
  const session = await centers.endSessions({ memberId });
  await centers.changeMember(scope, memberId, { mustChangeSecret: false });
  return sessionToken(container, { ...member, session });
}
