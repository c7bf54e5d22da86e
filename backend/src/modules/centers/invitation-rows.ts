import { createHash, randomBytes } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import type { MemberScope } from "../../access/scope";
import type { Database, OpenInvitation } from "./types";

const DAYS = 7;
const TOKEN_BYTES = 24;

const hash = (token: string): string => createHash("sha256").update(token).digest("hex");

interface InvitationRow {
  member_id: string;
  expires_at: Date;
}

const toInvitation = (row: InvitationRow | undefined): OpenInvitation | null =>
  row ? { memberId: row.member_id, expiresAt: row.expires_at } : null;

/** Makes a member's only valid link. The token (192 bits) is known to the caller alone: its hash is kept. */
export async function insertInvitation(db: Database, { memberId }: MemberScope): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const expiresAt = new Date(Date.now() + DAYS * 24 * 60 * 60 * 1000);
  await db.transaction(async (transaction) => {
    // Two at once wait for each other here, so that one link is left.
    await transaction("member").where({ id: memberId }).forUpdate().select("id");
    await transaction("member_invitation").where({ member_id: memberId }).delete();
    await transaction("member_invitation").insert({
      id: generateEntityId(undefined, "inv"),
      member_id: memberId,
      token_hash: hash(token),
      expires_at: expiresAt,
    });
  });
  return { token, expiresAt };
}

const open = (db: Database, token: string) => db<InvitationRow>("member_invitation").where({ token_hash: hash(token) }).where("expires_at", ">", db.fn.now());

export async function selectInvitation(db: Database, token: string): Promise<OpenInvitation | null> {
  return toInvitation(await open(db, token).first("member_id", "expires_at"));
}

/** Takes the invitation away: of several at once, one gets it. */
export async function takeInvitation(db: Database, token: string): Promise<OpenInvitation | null> {
  const [row] = (await open(db, token).delete().returning(["member_id", "expires_at"])) as InvitationRow[];
  return toInvitation(row);
}

export async function deleteInvitations(db: Database, { memberId }: MemberScope): Promise<void> {
  await db("member_invitation").where({ member_id: memberId }).delete();
}
