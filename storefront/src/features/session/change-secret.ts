"use server";
import { TokenAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { UNSENT, type FormState } from "@/design/form-state";
import { deskPath, loginPath } from "./desk-path";
import { askInAction, formLocale } from "./member-action";
import { currentMember } from "./open-desk";
import { ROLE_HOME } from "./role-home";
import { judgeSecret, refusedSecret } from "./secret-rules";
import { keepToken } from "./session-cookie";

const ACCOUNT = "/studio/akun";

/** Changes the PIN or password of whoever is logged in; her other devices are logged out. What was typed is never shown again. */
export async function changeSecret(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "session" });
  const member = await currentMember();
  if (!member) redirect(loginPath(locale, { next: deskPath(locale, ACCOUNT), ended: true }));
  const refused = (field: string, words: string): FormState => ({ ...UNSENT, problem: t("secret_refused"), errors: { [field]: words } });
  const [current, next, again] = ["current", "next", "again"].map((name) => String(form.get(name) ?? ""));
  if (!current) return refused("current", t("secret_current_empty"));
  const pin = member.role === "beneficiary";
  const problem = judgeSecret(next ?? "", again ?? "", { pin });
  if (problem) return refused(problem === "differs" ? "again" : "next", t(`secret_${problem}`));
  const asked = await askInAction(locale, ACCOUNT, "/studio/me/secret", { body: { current, next } });
  if ("error" in asked) {
    const { status, message } = asked.error;
    if (status === 429) return { ...UNSENT, problem: t("problem_wait_unknown") };
    if (status !== 400) return { ...UNSENT, problem: t("problem_away") };
    const why = refusedSecret(message);
    return refused(why === "wrong" ? "current" : "next", t(why === "easy" ? (pin ? "secret_easy_pin" : "secret_easy_password") : `secret_${why}`));
  }
  await keepToken(TokenAnswer.parse(asked.answer).token);
  redirect(form.get("first") ? deskPath(locale, ROLE_HOME[member.role]) : deskPath(locale, ACCOUNT, { changed: 1 }));
}
