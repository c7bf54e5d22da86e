import { z } from "zod";
import { MEMBER_ROLES } from "./member";
import { IndonesianPhone } from "./people";

/** What opens an account: six digits, or a password of at least ten characters. Which ones are too easy is the backend's to say. */
export const Secret = z
  .string()
  .max(200)
  .refine((secret) => /^\d{6}$/.test(secret) || secret.length >= 10, { message: "must be six digits, or at least ten characters" });

const Email = z.email().trim().toLowerCase().max(200);
const DisplayName = z.string().trim().min(2).max(80);

/** `POST /center/members`: invites somebody. A beneficiary's member needs her id, and only hers. */
export const MemberInput = z
  .strictObject({
    role: z.enum(MEMBER_ROLES),
    /** What she is called at the desk. Left out: a beneficiary's alias, else what stands before the @, else the last three digits of the phone. */
    display_name: DisplayName.optional(),
    email: Email.optional(),
    phone: IndonesianPhone.optional(),
    beneficiary_id: z.string().optional(),
  })
  .refine((member) => member.email !== undefined || member.phone !== undefined, { message: "is needed: an e-mail or a phone number to log in with", path: ["email"] })
  .refine((member) => (member.role === "beneficiary") === (member.beneficiary_id !== undefined), { message: "is needed for a beneficiary, and for nobody else", path: ["beneficiary_id"] });
export type MemberInput = z.infer<typeof MemberInput>;

/** `POST /center/members/:id` */
export const MemberChanges = z.strictObject({
  display_name: DisplayName.optional(),
  status: z.enum(["active", "disabled"]).optional(),
  /** Between staff and manager only; a beneficiary stays one. */
  role: z.enum(["staff", "manager"]).optional(),
});
export type MemberChanges = z.infer<typeof MemberChanges>;

export const MEMBER_STATES = ["invited", "active", "disabled"] as const;

export const CenterMember = z.object({
  id: z.string(),
  role: z.enum(MEMBER_ROLES),
  display_name: z.string(),
  email: z.string().nullable(),
  /** E.164. */
  phone: z.string().nullable(),
  beneficiary_id: z.string().nullable(),
  state: z.enum(MEMBER_STATES),
  /** Whether the next login must choose a new secret. */
  must_change_secret: z.boolean(),
  last_login_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
});
export type CenterMember = z.infer<typeof CenterMember>;

/** A link that opens an account once. It is shown to the inviter alone, once: only its hash is kept. */
export const Invitation = z.object({ url: z.url(), expires_at: z.iso.datetime() });
export type Invitation = z.infer<typeof Invitation>;

export const MemberAnswer = z.object({ member: CenterMember });
export type MemberAnswer = z.infer<typeof MemberAnswer>;

/** `POST /center/members` and `POST /center/members/:id/invitation` */
export const InvitedAnswer = z.object({ member: CenterMember, invitation: Invitation });
export type InvitedAnswer = z.infer<typeof InvitedAnswer>;

/** `POST /center/members/:id/reset`: six digits to be told in person, shown once; all sessions end and the next login must change it. */
export const ResetAnswer = z.object({ member: CenterMember, temporary_secret: z.string() });
export type ResetAnswer = z.infer<typeof ResetAnswer>;

/** `GET /center/members` */
export const MembersQuery = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  role: z.enum(MEMBER_ROLES).optional(),
  state: z.enum(MEMBER_STATES).optional(),
  q: z.string().trim().max(60).optional(),
});
export type MembersQuery = z.infer<typeof MembersQuery>;

export const MembersAnswer = z.object({ members: z.array(CenterMember), count: z.int(), offset: z.int(), limit: z.int() });
export type MembersAnswer = z.infer<typeof MembersAnswer>;

const Token = z.string().min(20).max(200);

/** `POST /invitations/read` (no login): what the link is for. By POST, so that the token stands in no log. */
export const InvitationQuestion = z.strictObject({ token: Token });
export type InvitationQuestion = z.infer<typeof InvitationQuestion>;
export const InvitationFacts = z.object({
  invitation: z.object({
    display_name: z.string(),
    role: z.enum(MEMBER_ROLES),
    /** The public name of the centre, neutral for a protected one. */
    center: z.string(),
    /** The e-mail or the last three digits of the phone number that she will log in with. */
    login_hint: z.string(),
    expires_at: z.iso.datetime(),
  }),
});
export type InvitationFacts = z.infer<typeof InvitationFacts>;

/** `POST /invitations/accept` (no login) -> `{ token }`, a member's token. */
export const InvitationAcceptance = z.strictObject({ token: Token, secret: Secret });
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>;

/** `POST /studio/me/secret` -> `{ token }`: the other sessions end. */
export const SecretChange = z.strictObject({ current: z.string().min(1).max(200), next: Secret });
export type SecretChange = z.infer<typeof SecretChange>;

export const TokenAnswer = z.object({ token: z.string() });
export type TokenAnswer = z.infer<typeof TokenAnswer>;

/** `POST /studio/me/end-sessions`: every token of hers is refused from now on, this one too. */
export const SessionsEndedAnswer = z.object({ ended: z.literal(true) });
export type SessionsEndedAnswer = z.infer<typeof SessionsEndedAnswer>;
