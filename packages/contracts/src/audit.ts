import { z } from "zod";
import { Day } from "./people";

/** What was done. Views and changes alike; the log holds ids and names of fields, never their values (product.md, privacy rule 9). */
export const AUDIT_ACTIONS = [
  "beneficiary.viewed",
  "beneficiary.searched",
  "beneficiary.registered",
  "beneficiary.changed",
  "beneficiary.moved",
  "beneficiary.exported",
  "beneficiary.erased",
  "consent.granted",
  "consent.withdrawn",
  "consent.evidence_added",
  "consent.evidence_viewed",
  "photo.added",
  "photo.removed",
  "group.created",
  "group.changed",
  "group.deleted",
  "income.viewed",
  "income.exported",
  "share_rule.created",
  "member.invited",
  "member.joined",
  "member.changed",
  "member.reset",
  "member.sessions_ended",
  "privacy_request.made",
  "privacy_request.closed",
  "order.packed",
  "order.unpacked",
  "order.shipped",
  "order.tracking_corrected",
  "order.delivered",
  "order.refunded",
  "payout.proposed",
  "payout.approved",
  "payout.paid",
  "payout.cancelled",
  "adjustment.proposed",
  "adjustment.approved",
  "adjustment.cancelled",
  "center.created",
  "center.changed",
  "threshold.changed",
  "audit.exported",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const AuditRecord = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  action: z.enum(AUDIT_ACTIONS),
  /** `system`: the program itself, such as a consent that ran out. */
  actor: z.object({ kind: z.enum(["member", "administrator", "system"]), id: z.string().nullable(), name: z.string().nullable(), role: z.string().nullable() }),
  /** The people whose data it was, by alias. */
  beneficiaries: z.array(z.object({ id: z.string(), alias: z.string().nullable() })),
  /** What else it was about: a member's, consent's, group's id. */
  subject: z.object({ kind: z.string(), id: z.string() }).nullable(),
  /** Names of the fields seen or changed. */
  fields: z.array(z.string()),
  center_id: z.string(),
});
export type AuditRecord = z.infer<typeof AuditRecord>;

/** `GET /center/audit` (and `.csv`); `GET /admin/audit` takes `center_id` too. Days are the centre's. */
export const AuditQuery = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  from: Day.optional(),
  to: Day.optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  actor_id: z.string().max(60).optional(),
  beneficiary_id: z.string().max(60).optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** `GET /admin/audit` and `.csv`: of one centre, or of all. Days are the centre's; of all, Western Indonesia's. */
export const AdminAuditQuery = AuditQuery.extend({ center_id: z.string().max(60).optional() });
export type AdminAuditQuery = z.infer<typeof AdminAuditQuery>;

export const AuditAnswer = z.object({ records: z.array(AuditRecord), count: z.int(), offset: z.int(), limit: z.int() });
export type AuditAnswer = z.infer<typeof AuditAnswer>;

/** `GET /studio/me/audit`: who looked at her or changed something of hers; staff by role, never by name. What a role did in one day is one record, dated by the last time. */
export const OwnAuditAnswer = z.object({
  records: z.array(z.object({ id: z.string(), at: z.iso.datetime(), action: z.enum(AUDIT_ACTIONS), actor_role: z.string(), times: z.int() })),
  count: z.int(),
  offset: z.int(),
  limit: z.int(),
});
export type OwnAuditAnswer = z.infer<typeof OwnAuditAnswer>;
