import type { MedusaRequest } from "@medusajs/framework/http";
import type { AuditAction } from "@ska/contracts";
import { recordAccess } from "../../../access/record-access";
import type { Member, MemberWithPhone } from "../../../modules/centers/types";

/** Writes down what a manager did to a member's account. */
export const recordMember = (req: MedusaRequest, action: AuditAction, member: Member, fields: string[] = []): Promise<void> =>
  recordAccess(req, {
    action,
    subject: { kind: "member", id: member.id },
    beneficiaryIds: member.beneficiaryId ? [member.beneficiaryId] : [],
    fields,
  });

/** A beneficiary's phone number is part of her private record: who saw it is written down. */
export async function recordPhonesSeen(req: MedusaRequest, members: readonly MemberWithPhone[]): Promise<void> {
  const beneficiaryIds = members.flatMap((member) => (member.phone !== null && member.beneficiaryId ? [member.beneficiaryId] : []));
  if (beneficiaryIds.length > 0) await recordAccess(req, { action: "beneficiary.viewed", beneficiaryIds, fields: ["phone"] });
}
