import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import type { MemberChange, MemberWithPhone } from "../../modules/centers/types";
import { hasSecret } from "./secrets";

const centersOf = (container: MedusaContainer) => container.resolve<CentersModuleService>(CENTERS_MODULE);

/** @throws NOT_FOUND, the same for another centre's member as for an unknown one. */
export async function requireMemberOf(container: MedusaContainer, scope: CenterScope, id: string): Promise<MemberWithPhone> {
  const member = await centersOf(container).member(scope, id);
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  return member;
}

/**
 * Changes a member. Disabling her ends her sessions and voids her invitation.
 * @throws CONFLICT (409) for the last active manager, for a role a beneficiary can't have or leave, for one who hasn't joined.
 */
export async function changeMember(container: MedusaContainer, scope: CenterScope, member: MemberWithPhone, change: MemberChange): Promise<MemberWithPhone> {
  const conflict = (words: string) => new MedusaError(MedusaError.Types.CONFLICT, words);
  if (change.role && member.role === "beneficiary") throw conflict("role: a beneficiary stays one");
  if (change.displayName !== undefined && member.role === "beneficiary") throw conflict("display_name: a beneficiary is called by her alias");
  const effective: MemberChange = {
    ...change,
    role: change.role === member.role ? undefined : change.role,
    state: change.state === member.state ? undefined : change.state,
  };
  if (effective.state === "active" && member.state === "invited") throw conflict("status: she hasn't joined yet");
  // Whoever was disabled before she joined is invited anew, by a new link.
  if (effective.state === "active" && !(await hasSecret(container, member.id))) effective.state = "invited";
  const centers = centersOf(container);
  const losesManager = member.role === "manager" && member.state === "active" && (effective.state === "disabled" || effective.role === "staff");
  if (losesManager && (await centers.withdrawManager(scope, member.id, effective)) === "last") throw conflict("status: a centre keeps at least one active manager");
  if (effective.state === "disabled") await centers.voidInvitations({ memberId: member.id });
  return (losesManager ? await centers.member(scope, member.id) : await centers.changeMember(scope, member.id, effective)) ?? member;
}
