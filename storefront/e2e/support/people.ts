import type { BeneficiaryAnswer, ConsentAnswer, ConsentScope, InvitedAnswer } from "@ska/contracts";
import type { APIRequestContext } from "@playwright/test";
import { signedIn } from "./caller";
import { BACKEND } from "./catalogue";

const SYLLABLES = ["ba", "do", "gi", "ke", "lu", "ma", "no", "pi", "ra", "se", "ti", "wu"];

/** A word that nobody else has. */
export const newWord = (): string => {
  const word = Array.from({ length: 6 }, () => SYLLABLES[Math.floor(Math.random() * SYLLABLES.length)]).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** A phone number as people type it. */
export const newPhone = (): string => `0813${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}`;

export interface Somebody {
  id: string;
  alias: string;
  handle: string;
  phone: string;
  memberId: string;
  /** The link that opens her account. */
  invitation: string;
}

/** Registers somebody of the demonstration's first centre, with consents, and invites her by phone: nobody else's journey knows her. */
export async function newSomebody(request: APIRequestContext, consents: readonly ConsentScope[] = []): Promise<Somebody> {
  const [staff, manager] = [await signedIn(request, "staff"), await signedIn(request, "manager")];
  const phone = newPhone();
  const { beneficiary } = await staff.post<BeneficiaryAnswer>("/studio/beneficiaries", {
    legal_name: `${newWord()} ${newWord()}`,
    public_alias: newWord(),
    phone,
    joined_on: "2026-01-05",
    is_adult: true,
  });
  for (const scope of consents) await staff.post<ConsentAnswer>(`/studio/beneficiaries/${beneficiary.id}/consents`, { scope, granted_by: "self" });
  const invited = await manager.post<InvitedAnswer>("/center/members", { role: "beneficiary", phone, beneficiary_id: beneficiary.id });
  return { id: beneficiary.id, alias: beneficiary.public_alias, handle: beneficiary.handle, phone, memberId: invited.member.id, invitation: invited.invitation.url };
}

/** Opens her account with a PIN, without a browser. */
export async function acceptInvitation(request: APIRequestContext, { invitation }: Pick<Somebody, "invitation">, pin: string): Promise<void> {
  const answer = await request.post(`${BACKEND}/invitations/accept`, { data: { token: invitation.split("#")[1], secret: pin } });
  if (answer.status() !== 200) throw new Error(`The invitation answered ${answer.status()}`);
}
