"use server";
import { MeAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { UNSENT, type FormState } from "@/design/form-state";
import { StoreError } from "@/lib/medusa";
import { deskPath, safeNext } from "./desk-path";
import { formLocale } from "./member-action";
import { askAsMember } from "./member-api";
import { requestToken } from "./request-token";
import { ROLE_HOME } from "./role-home";
import { keepToken } from "./session-cookie";

const Input = z.object({
  login: z.string().trim().min(1).max(200),
  secret: z.string().min(1).max(500),
});

/** Logs a member in and goes where she wanted, or to her role's first page. A refused form shows her login again, never the secret. */
export async function logIn(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "session" });
  const typed = form.get("login");
  const refused = (problem: string): FormState => ({ ...UNSENT, problem, values: { login: [typeof typed === "string" ? typed : ""] } });
  const input = Input.safeParse({ login: typed, secret: form.get("secret") });
  if (!input.success) return refused(t("problem_empty"));
  let home: string;
  try {
    const asked = await requestToken(input.data);
    if (asked.status === "wrong") return refused(t("problem_wrong"));
    if (asked.status === "wait") return refused(t("problem_wait", { seconds: asked.seconds }));
    const { member } = MeAnswer.parse(await askAsMember(asked.token, "/studio/me"));
    await keepToken(asked.token);
    home = deskPath(locale, ROLE_HOME[member.role]);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refused(t(error.status === 401 ? "problem_inactive" : "problem_away"));
  }
  redirect(safeNext(form.get("next")) ?? home);
}
