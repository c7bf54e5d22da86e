import { generateEntityId } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter, MakerScope, MemberScope } from "../../access/scope";
import { seal, unseal } from "../../crypto/seal";
import { loginIds } from "./login-id";
import type { Database, Member, MemberChange, MemberState, MemberWithPhone, NewMember, Role } from "./types";

export interface MemberRow {
  id: string;
  center_id: string;
  role: Role;
  beneficiary_id: string | null;
  display_name: string;
  email: string | null;
  phone: string | null;
  status: MemberState;
  must_change_secret: boolean;
  session_number: number;
  last_login_at: Date | null;
  created_at: Date;
}

/** Whose members: a centre's, one beneficiary's, one member herself, or everybody's. */
export type MembersScope = CenterScope | MakerScope | MemberScope | EveryCenter;

export const toMember = (row: MemberRow): Member => ({
  id: row.id,
  centerId: row.center_id,
  role: row.role,
  beneficiaryId: row.beneficiary_id,
  displayName: row.display_name,
  email: row.email,
  state: row.status,
  mustChangeSecret: row.must_change_secret,
  session: row.session_number,
  lastLoginAt: row.last_login_at,
  createdAt: row.created_at,
});

export const withPhone = (row: MemberRow): MemberWithPhone => ({
  ...toMember(row),
  phone: row.phone === null ? null : unseal(row.phone, "phone"),
});

/** The members that a scope shows. */
export function membersIn(db: Database, scope: MembersScope) {
  const query = db<MemberRow>("member").whereNull("deleted_at");
  if ("memberId" in scope) void query.where("id", scope.memberId);
  if ("centerId" in scope) void query.where("center_id", scope.centerId);
  if ("beneficiaryId" in scope) void query.where("beneficiary_id", scope.beneficiaryId);
  return query;
}

export async function insertMember(db: Database, { centerId }: CenterScope, member: NewMember): Promise<MemberWithPhone> {
  const { identifier, phoneIdentifier } = loginIds(member);
  const [row] = await db("member")
    .insert({
      id: generateEntityId(undefined, "mem"),
      center_id: centerId,
      role: member.role,
      beneficiary_id: member.beneficiaryId,
      display_name: member.displayName,
      identifier,
      phone_identifier: phoneIdentifier,
      email: member.email,
      phone: member.phone === null ? null : seal(member.phone, "phone"),
      status: member.state,
    })
    .returning("*");
  return withPhone(row as MemberRow);
}

/** Changes members in the scope. Disabling and demanding a new secret end their sessions in the same statement. */
export async function updateMembers(db: Database, scope: MembersScope, change: MemberChange): Promise<MemberWithPhone[]> {
  const ends = change.state === "disabled" || change.mustChangeSecret === true || change.role !== undefined;
  const rows = await membersIn(db, scope)
    .update({
      ...(change.displayName === undefined ? {} : { display_name: change.displayName }),
      ...(change.role === undefined ? {} : { role: change.role }),
      ...(change.state === undefined ? {} : { status: change.state }),
      ...(change.mustChangeSecret === undefined ? {} : { must_change_secret: change.mustChangeSecret }),
      ...(ends ? { session_number: db.raw("session_number + 1") } : {}),
      updated_at: db.fn.now(),
    } as object)
    .returning("*");
  return (rows as MemberRow[]).map(withPhone);
}
