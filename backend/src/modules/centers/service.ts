import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter, MakerScope, MemberScope } from "../../access/scope";
import { insertCenter, selectCenters, updateCenter, type CenterFilters } from "./center-rows";
import { deleteInvitations, insertInvitation, selectInvitation, takeInvitation } from "./invitation-rows";
import { loginId, loginIds } from "./login-id";
import { insertMember, membersIn, toMember, updateMembers, withPhone, type MemberRow } from "./member-rows";
import type { Center, CenterChange, Database, Member, MemberChange, MemberWithPhone, NewCenter, NewMember, OpenInvitation } from "./types";

/**
 * Centres, their members and invitations. Deliberately no generated methods: each call takes a scope,
 * or a secret that only its holder has.
 */
export class CentersModuleService {
  private readonly db: Database;

  constructor(cradle: { [ContainerRegistrationKeys.PG_CONNECTION]: Database }) {
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /** The centres that the scope shows, by handle. */
  async listCenters(scope: CenterScope | EveryCenter, filters: CenterFilters = {}): Promise<Center[]> {
    return selectCenters(this.db, scope, filters);
  }

  /** The scope's own centre, or null. */
  async center(scope: CenterScope): Promise<Center | null> {
    return (await selectCenters(this.db, scope, {}))[0] ?? null;
  }

  async createCenter(_scope: EveryCenter, center: NewCenter): Promise<Center> {
    return insertCenter(this.db, center);
  }

  /** @returns the centre as it is now, or null. */
  async changeCenter(scope: CenterScope, change: CenterChange): Promise<Center | null> {
    return updateCenter(this.db, scope, change);
  }

  /** Undoes `createCenter`; not for centres that anything belongs to. */
  async deleteCenter({ centerId }: CenterScope): Promise<void> {
    await this.db("center").where({ id: centerId }).delete();
  }

  /** The members that the scope shows, oldest first, without their phone numbers. */
  async listMembers(scope: CenterScope | MakerScope | EveryCenter): Promise<Member[]> {
    return ((await membersIn(this.db, scope).orderBy(["created_at", "id"]).select("*")) as MemberRow[]).map(toMember);
  }

  /** The centre's members with the phone numbers they log in with, oldest first. */
  async listMembersWithPhones(scope: CenterScope): Promise<MemberWithPhone[]> {
    return ((await membersIn(this.db, scope).orderBy(["created_at", "id"]).select("*")) as MemberRow[]).map(withPhone);
  }

  /** One member, or null: unknown, or not in the scope. */
  async member(scope: CenterScope | EveryCenter, id: string): Promise<MemberWithPhone | null> {
    const row = (await membersIn(this.db, scope).where({ id }).first("*")) as MemberRow | undefined;
    return row ? withPhone(row) : null;
  }

  /** She herself, or null. */
  async self(scope: MemberScope): Promise<Member | null> {
    const row = (await membersIn(this.db, scope).first("*")) as MemberRow | undefined;
    return row ? toMember(row) : null;
  }

  /** Who logs in with what was typed: an e-mail, or a phone number in any usual form. */
  async memberByLogin(scope: EveryCenter, typed: string): Promise<Member | null> {
    const id = loginId(typed);
    const row = (await membersIn(this.db, scope)
      .where((either) => void either.where({ identifier: id }).orWhere({ phone_identifier: id }))
      .first("*")) as MemberRow | undefined;
    return row ? toMember(row) : null;
  }

  /** Whether an e-mail or phone number logs somebody in already, at any centre. */
  async isLoginTaken(scope: EveryCenter, login: { email: string | null; phone: string | null }): Promise<boolean> {
    const { identifier, phoneIdentifier } = loginIds(login);
    const ids = [identifier, ...(phoneIdentifier === null ? [] : [phoneIdentifier])];
    const row = await membersIn(this.db, scope)
      .where((either) => void either.whereIn("identifier", ids).orWhereIn("phone_identifier", ids))
      .first("id");
    return row !== undefined;
  }

  async createMember(scope: CenterScope, member: NewMember): Promise<MemberWithPhone> {
    return insertMember(this.db, scope, member);
  }

  /** Changes one member; disabling, another role and demanding a new secret end her sessions. @returns her, or null. */
  async changeMember(scope: CenterScope | EveryCenter, id: string, change: MemberChange): Promise<MemberWithPhone | null> {
    const known = await this.member(scope, id);
    return known ? ((await updateMembers(this.db, { memberId: id }, change))[0] ?? null) : null;
  }

  /**
   * Takes the right of a manager away, unless nobody would be left to manage: another active manager must remain.
   * Two managers who do it to each other at once can't both succeed.
   */
  async withdrawManager(scope: CenterScope, id: string, change: MemberChange): Promise<"done" | "last"> {
    return this.db.transaction(async (transaction) => {
      const managers = (await membersIn(transaction, scope).where({ role: "manager", status: "active" }).orderBy("id").forUpdate().select("id")) as { id: string }[];
      if (!managers.some((manager) => manager.id !== id)) return "last";
      await updateMembers(transaction, { memberId: id }, change);
      return "done";
    });
  }

  /** Her name at the desk follows her alias. */
  async renameLoginOf(scope: MakerScope, alias: string): Promise<void> {
    await updateMembers(this.db, scope, { displayName: alias });
  }

  /** Her login goes with her to another centre; her sessions end. @param db a transaction, when more has to go with it. */
  async moveLoginOf(scope: MakerScope, target: CenterScope, db: Database = this.db): Promise<string[]> {
    const rows = (await membersIn(db, scope)
      .update({ center_id: target.centerId, session_number: db.raw("session_number + 1"), updated_at: db.fn.now() } as object)
      .returning("id")) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Removes her login for good, invitations included. @returns the ids her secrets were kept under. */
  async removeLoginOf(scope: MakerScope): Promise<string[]> {
    const rows = (await membersIn(this.db, scope).delete().returning("id")) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Ends every session of a member: tokens carry the number. @returns the number that holds from now on. */
  async endSessions({ memberId }: MemberScope): Promise<number> {
    const [row] = (await membersIn(this.db, { memberId })
      .update({ session_number: this.db.raw("session_number + 1"), updated_at: this.db.fn.now() } as object)
      .returning("session_number")) as { session_number: number }[];
    return row?.session_number ?? 0;
  }

  async noteLogin({ memberId }: MemberScope): Promise<void> {
    await membersIn(this.db, { memberId }).update({ last_login_at: this.db.fn.now() } as object);
  }

  /** The member's one link from now on; an older one is void. @returns the token, which isn't kept. */
  async invite(scope: MemberScope): Promise<{ token: string; expiresAt: Date }> {
    return insertInvitation(this.db, scope);
  }

  /** What a link is for, or null: unknown, used, replaced or too old. */
  async invitation(token: string): Promise<OpenInvitation | null> {
    return selectInvitation(this.db, token);
  }

  /** As `invitation`, and it can't be used again: of several at once, one gets it. */
  async takeInvitation(token: string): Promise<OpenInvitation | null> {
    return takeInvitation(this.db, token);
  }

  async voidInvitations(scope: MemberScope): Promise<void> {
    await deleteInvitations(this.db, scope);
  }
}
