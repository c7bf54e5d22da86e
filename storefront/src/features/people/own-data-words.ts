import type { AuditAction, OwnAuditAnswer } from "@ska/contracts";

type Record = OwnAuditAnswer["records"][number];

/** Kinds of what others did with her data, as few as she can read at a glance. */
const KINDS = {
  "beneficiary.viewed": "viewed",
  "beneficiary.searched": "viewed",
  "beneficiary.registered": "registered",
  "beneficiary.changed": "changed",
  "beneficiary.moved": "moved",
  "beneficiary.exported": "exported",
  "consent.granted": "granted",
  "consent.withdrawn": "withdrawn",
  "consent.evidence_added": "evidence",
  "consent.evidence_viewed": "evidence_viewed",
  "photo.added": "photo",
  "photo.removed": "photo_removed",
  "group.created": "group",
  "group.changed": "group",
  "group.deleted": "group",
  "income.viewed": "income",
  "income.exported": "income_exported",
  "member.invited": "login",
  "member.joined": "login",
  "member.changed": "login",
  "member.reset": "login",
  "member.sessions_ended": "login",
  "privacy_request.made": "request",
  "privacy_request.closed": "request",
} as const satisfies Partial<{ [Action in AuditAction]: string }>;

const ROLES = ["beneficiary", "staff", "manager", "administrator", "system"] as const;

/** Which sentence tells a record: what was done and by whom. */
export function wordsOf({ action, actor_role }: Pick<Record, "action" | "actor_role">): { kind: (typeof KINDS)[keyof typeof KINDS] | "other"; role: (typeof ROLES)[number] } {
  const kind = Object.hasOwn(KINDS, action) ? KINDS[action as keyof typeof KINDS] : "other";
  return { kind, role: ROLES.find((role) => role === actor_role) ?? "administrator" };
}
