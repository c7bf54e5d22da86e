"use server";
import { InvitationFacts, TokenAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { UNSENT } from "@/design/form-state";
import type { Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { deskPath } from "./desk-path";
import type { InvitationState } from "./invitation-state";
import { formLocale } from "./member-action";
import { postWithoutSession, secondsToWait } from "./open-api";
import { ROLE_HOME } from "./role-home";
import { judgeSecret } from "./secret-rules";
import { keepToken } from "./session-cookie";

const CLOSED: InvitationState = { ...UNSENT, token: null, invitation: null };

/** The code of a link, or of a whole address that was pasted; null for what can't be one. */
function tokenIn(typed: FormDataEntryValue | null): string | null {
  const token = typeof typed === "string" ? (typed.trim().split("#").at(-1) ?? "") : "";
  return /^[\w-]{20,200}$/.test(token) ? token : null;
}

/** Reads what a link is for; sent again with a secret, it opens the account and logs in. */
export async function openInvitation(_before: InvitationState, form: FormData): Promise<InvitationState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "session" });
  const token = tokenIn(form.get("token"));
  if (!token) return { ...CLOSED, problem: t("invitation_no_code"), errors: { token: t("invitation_code_hint") } };
  try {
    const read = await postWithoutSession("/invitations/read", { token });
    if (read.status === 429) return { ...CLOSED, problem: t("problem_wait", { seconds: secondsToWait(read) }) };
    if (!read.ok) return { ...CLOSED, problem: t(read.status < 500 ? "invitation_gone" : "problem_away") };
    const open: InvitationState = { ...UNSENT, token, ...InvitationFacts.parse(await read.json()) };
    return form.has("secret") ? await accept(locale, open, form) : open;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ...CLOSED, problem: t("problem_away") };
  }
}

async function accept(locale: Locale, open: InvitationState, form: FormData): Promise<InvitationState> {
  const t = await getTranslations({ locale, namespace: "session" });
  const role = open.invitation?.role ?? "staff";
  const pin = role === "beneficiary";
  const secret = String(form.get("secret") ?? "");
  const refused = (field: string, words: string): InvitationState => ({ ...open, problem: t("secret_refused"), errors: { [field]: words } });
  const problem = judgeSecret(secret, String(form.get("again") ?? ""), { pin });
  if (problem) return refused(problem === "differs" ? "again" : "secret", t(`secret_${problem}`));
  const answer = await postWithoutSession("/invitations/accept", { token: open.token, secret });
  if (answer.status === 429) return { ...open, problem: t("problem_wait", { seconds: secondsToWait(answer) }) };
  if (answer.status === 400) return refused("secret", t(pin ? "secret_easy_pin" : "secret_easy_password"));
  if (!answer.ok) return { ...CLOSED, problem: t(answer.status < 500 ? "invitation_gone" : "problem_away") };
  await keepToken(TokenAnswer.parse(await answer.json()).token);
  redirect(deskPath(locale, ROLE_HOME[role]));
}
