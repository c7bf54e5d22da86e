import { randomBytes, randomInt } from "node:crypto";
import {
  AdminAuditQuery,
  AdminBeneficiariesQuery,
  AdminMemberInput,
  AdminMissedSearchesQuery,
  AuditQuery,
  CenterChanges,
  CenterInput,
  InvitationAcceptance,
  InvitationQuestion,
  MemberChanges,
  MemberInput,
  MembersQuery,
  MoveInput,
  PageQuery,
  SecretChange,
  ThresholdChanges,
  ThresholdInput,
  ThresholdsQuery,
} from "@ska/contracts";
import { at, del, get, MAKERS, MANAGERS, MEMBERS, MINISTRY, post, type Row } from "../row";
import type { World } from "../world";

const email = (): string => `${randomBytes(6).toString("hex")}@test.example`;
const member = (id: string): string => `/center/members/${at(id)}`;
/** A member under her own centre; under another she would be unknown whoever asks. */
const staffOf = (world: World, id: string): string => `/admin/centers/${world.centerOf(world.isAway(id) ? "away" : "home")}/members/${at(id)}`;
const THRESHOLD = { kind: "minimum_wage", area: "Kabupaten Contoh", amount: 2_000_000, basis: "per worker per month", source: "Keputusan gubernur" };
const FORGED_TOKEN = "f".repeat(43);

const SESSION_ROWS: readonly Row[] = [
  get("studio/me", MEMBERS, () => ({ url: "/studio/me" })),
  get("studio/thresholds", MEMBERS, () => ({ url: "/studio/thresholds" }), { schema: ThresholdsQuery }),
  get("studio/me/audit", MAKERS, () => ({ url: "/studio/me/audit" }), { schema: PageQuery }),
  // A wrong present secret is refused in words, and ends nothing.
  post("studio/me/secret", MEMBERS, () => ({ url: "/studio/me/secret", body: { current: "not it", next: "a long enough one" } }), { status: 400, schema: SecretChange }),
  post("studio/me/end-sessions", MEMBERS, () => ({ url: "/studio/me/end-sessions", body: {} }), { endsSession: true }),
  post("auth/member/emailpass", "everybody", () => ({ url: "/auth/member/emailpass", body: { email: email(), password: "guessed" } }), { status: 401 }),
  post("invitations/read", "everybody", () => ({ url: "/invitations/read", body: { token: FORGED_TOKEN } }), { status: 404, schema: InvitationQuestion }),
  post("invitations/accept", "everybody", () => ({ url: "/invitations/accept", body: { token: FORGED_TOKEN, secret: "a long enough one" } }), { status: 404, schema: InvitationAcceptance }),
];

const CENTER_ROWS: readonly Row[] = [
  get("center/members", MANAGERS, () => ({ url: "/center/members" }), { schema: MembersQuery }),
  post("center/members", MANAGERS, () => ({ url: "/center/members", body: { role: "staff", email: email() } }), { schema: MemberInput }),
  post("center/members", MANAGERS, ({ id }) => ({ url: "/center/members", body: { role: "beneficiary", beneficiary_id: id, email: email() } }), {
    subject: "beneficiary",
    once: true,
    schema: MemberInput,
  }),
  post("center/members/[id]", MANAGERS, ({ id }) => ({ url: member(id), body: { display_name: "Nama Baru" } }), { subject: "member", schema: MemberChanges }),
  get("center/members/[id]", MANAGERS, ({ id }) => ({ url: member(id) }), { subject: "member" }),
  post("center/members/[id]/end-sessions", MANAGERS, ({ id }) => ({ url: `${member(id)}/end-sessions`, body: {} }), { subject: "member" }),
  post("center/members/[id]/reset", MANAGERS, ({ id }) => ({ url: `${member(id)}/reset`, body: {} }), { subject: "member" }),
  post("center/members/[id]/invitation", MANAGERS, ({ id }) => ({ url: `${member(id)}/invitation`, body: {} }), { subject: "invited" }),
  get("center/audit", MANAGERS, () => ({ url: "/center/audit" }), { schema: AuditQuery }),
  get("center/audit.csv", MANAGERS, () => ({ url: "/center/audit.csv" }), { schema: AuditQuery }),
];

const MINISTRY_ROWS: readonly Row[] = [
  get("admin/centers", MINISTRY, () => ({ url: "/admin/centers" }), { schema: PageQuery }),
  post("admin/centers", MINISTRY, () => ({ url: "/admin/centers", body: { name: `Sentra ${email()}`, kind: "upt", province_code: "33", city: "Kota Semarang", timezone: "Asia/Jakarta" } }), {
    schema: CenterInput,
  }),
  get("admin/centers/[id]", MINISTRY, ({ id }) => ({ url: `/admin/centers/${at(id)}` }), { subject: "center" }),
  post("admin/centers/[id]", MINISTRY, ({ id }) => ({ url: `/admin/centers/${at(id)}`, body: { city: "Kota Semarang" } }), { subject: "center", schema: CenterChanges }),
  get("admin/centers/[id]/members", MINISTRY, ({ id }) => ({ url: `/admin/centers/${at(id)}/members` }), { subject: "center", schema: PageQuery }),
  post("admin/centers/[id]/members", MINISTRY, ({ id }) => ({ url: `/admin/centers/${at(id)}/members`, body: { role: "manager", email: email() } }), { subject: "center", schema: AdminMemberInput }),
  post("admin/centers/[id]/members/[member_id]", MINISTRY, ({ id, world }) => ({ url: staffOf(world, id), body: { display_name: "Nama Baru" } }), { subject: "member", schema: MemberChanges }),
  post("admin/centers/[id]/members/[member_id]/invitation", MINISTRY, ({ id, world }) => ({ url: `${staffOf(world, id)}/invitation`, body: {} }), { subject: "invited" }),
  post("admin/centers/[id]/members/[member_id]/reset", MINISTRY, ({ id, world }) => ({ url: `${staffOf(world, id)}/reset`, body: {} }), { subject: "member" }),
  get("admin/beneficiaries", MINISTRY, () => ({ url: "/admin/beneficiaries" }), { schema: AdminBeneficiariesQuery }),
  post("admin/beneficiaries/[id]/move", MINISTRY, ({ id, world }) => ({ url: `/admin/beneficiaries/${at(id)}/move`, body: { center_id: world.centerOf("away") } }), {
    subject: "beneficiary",
    once: true,
    without: ["aways", "moveds"],
    schema: MoveInput,
  }),
  get("admin/thresholds", MINISTRY, () => ({ url: "/admin/thresholds" })),
  post("admin/thresholds", MINISTRY, () => ({ url: "/admin/thresholds", body: { ...THRESHOLD, year: randomInt(2000, 2100), area_code: `${randomInt(10, 99)}.${randomInt(10, 99)}` } }), { schema: ThresholdInput }),
  post("admin/thresholds/[id]", MINISTRY, () => ({ url: "/admin/thresholds/none", body: { amount: 1 } }), { status: 404, schema: ThresholdChanges }),
  del("admin/thresholds/[id]", MINISTRY, () => ({ url: "/admin/thresholds/none" }), { status: 404 }),
  get("admin/missed-searches", MINISTRY, () => ({ url: "/admin/missed-searches" }), { schema: AdminMissedSearchesQuery }),
  get("admin/audit", MINISTRY, () => ({ url: "/admin/audit" }), { schema: AdminAuditQuery }),
  get("admin/audit.csv", MINISTRY, () => ({ url: "/admin/audit.csv" }), { schema: AdminAuditQuery }),
];

/** Members, sessions, invitations, the audit log, and what the ministry does with centres and people. */
export const MEMBER_ROWS: readonly Row[] = [...SESSION_ROWS, ...CENTER_ROWS, ...MINISTRY_ROWS];
