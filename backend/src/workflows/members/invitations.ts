import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Invitation, InvitationFacts } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import type { CenterScope } from "../../access/scope";
import { sessionToken } from "../../access/sessions";
import { AUDIT_MODULE } from "../../modules/audit";
import type { AuditModuleService } from "../../modules/audit/service";
import { CENTERS_MODULE } from "../../modules/centers";
import { toPublicCenter } from "../../modules/centers/public-center";
import type { CentersModuleService } from "../../modules/centers/service";
import type { MemberWithPhone, NewMember } from "../../modules/centers/types";
import { requireGoodSecret } from "./change-secret";
import { setSecret } from "./secrets";

const centersOf = (container: MedusaContainer) => container.resolve<CentersModuleService>(CENTERS_MODULE);
const noLink = () => new MedusaError(MedusaError.Types.NOT_FOUND, "This invitation does not open any account.");

/** The link stands in the address after `#`: no server writes that down. */
async function linkFor(container: MedusaContainer, memberId: string): Promise<Invitation> {
  const { token, expiresAt } = await centersOf(container).invite({ memberId });
  const storefront = (process.env.STOREFRONT_URL ?? "http://localhost:8000").replace(/\/+$/, "");
  return { url: `${storefront}/studio/undangan#${token}`, expires_at: expiresAt.toISOString() };
}

export type Invited = { member: MemberWithPhone; invitation: Invitation };

/** Adds a member who joins by link. @throws CONFLICT (409) when the e-mail or phone number has an account. */
export async function inviteMember(container: MedusaContainer, scope: CenterScope, input: Omit<NewMember, "state">): Promise<Invited> {
  const centers = centersOf(container);
  if (await centers.isLoginTaken(EVERY_CENTER, input)) throw new MedusaError(MedusaError.Types.CONFLICT, `${input.email ? "email" : "phone"}: has an account already`);
  const member = await centers.createMember(scope, { ...input, state: "invited" });
  return { member, invitation: await linkFor(container, member.id) };
}

/** A new link for somebody who hasn't joined; the old one is void. @throws CONFLICT (409) once she has. */
export async function inviteAgain(container: MedusaContainer, scope: CenterScope, memberId: string): Promise<Invited> {
  const member = await centersOf(container).member(scope, memberId);
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  if (member.state !== "invited") throw new MedusaError(MedusaError.Types.CONFLICT, "This member has joined already.");
  return { member, invitation: await linkFor(container, memberId) };
}

async function invitedBy(container: MedusaContainer, token: string): Promise<{ member: MemberWithPhone; expiresAt: Date }> {
  const open = await centersOf(container).invitation(token);
  const member = open && (await centersOf(container).member(EVERY_CENTER, open.memberId));
  if (!open || member?.state !== "invited") throw noLink();
  return { member, expiresAt: open.expiresAt };
}

/** What whoever holds the link is told of it. @throws NOT_FOUND for one that is unknown, used, replaced or too old. */
export async function readInvitation(container: MedusaContainer, token: string): Promise<InvitationFacts["invitation"]> {
  const { member, expiresAt } = await invitedBy(container, token);
  const center = await centersOf(container).center({ centerId: member.centerId });
  if (!center) throw noLink();
  return {
    display_name: member.displayName,
    role: member.role,
    center: toPublicCenter(center).name,
    login_hint: member.email ?? `…${member.phone?.slice(-3) ?? ""}`,
    expires_at: expiresAt.toISOString(),
  };
}

/**
 * Opens the account with the secret that the holder of the link chose, once. @returns her first token.
 * @throws INVALID_DATA (400) "secret: …" for an easy one, and the link stays good; NOT_FOUND as `readInvitation`.
 */
export async function acceptInvitation(container: MedusaContainer, token: string, secret: string): Promise<string> {
  const { member } = await invitedBy(container, token);
  requireGoodSecret("secret", secret, member);
  const centers = centersOf(container);
  if (!(await centers.takeInvitation(token))) throw noLink();
  await setSecret(container, member.id, secret);
  await container.resolve<AuditModuleService>(AUDIT_MODULE).record([
    {
      action: "member.joined",
      actor: { kind: "member", id: member.id, role: member.role },
      centerId: member.centerId,
      beneficiaryIds: member.beneficiaryId ? [member.beneficiaryId] : [],
      subject: { kind: "member", id: member.id },
    },
  ]);
  const joined = await centers.changeMember({ centerId: member.centerId }, member.id, { state: "active" });
  if (!joined) throw noLink();
  await centers.noteLogin({ memberId: member.id });
  return sessionToken(container, joined);
}
