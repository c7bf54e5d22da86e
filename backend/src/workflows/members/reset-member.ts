import { randomInt } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import type { MemberWithPhone } from "../../modules/centers/types";
import { easySecret } from "./easy-secret";
import { setSecret } from "./secrets";

function temporaryPin(phone: string | null): string {
  for (;;) {
    const pin = String(randomInt(1_000_000)).padStart(6, "0");
    if (easySecret(pin, { role: "beneficiary", displayName: "", email: null, phone }) === null) return pin;
  }
}

/**
 * Gives an active member six digits to be told in person. Her sessions end, and whoever logs in with them must
 * choose a secret first. @throws CONFLICT (409) for one who hasn't joined or is disabled.
 */
export async function resetMember(
  container: MedusaContainer,
  scope: CenterScope,
  member: MemberWithPhone,
): Promise<{ member: MemberWithPhone; temporarySecret: string }> {
  if (member.state !== "active") throw new MedusaError(MedusaError.Types.CONFLICT, "Only an active account can be reset.");
  const temporarySecret = temporaryPin(member.phone);
  // First the demand for a new secret, then the temporary one: no moment in which it opens everything.
  const reset = await container.resolve<CentersModuleService>(CENTERS_MODULE).changeMember(scope, member.id, { mustChangeSecret: true });
  await setSecret(container, member.id, temporarySecret);
  return { member: reset ?? member, temporarySecret };
}
