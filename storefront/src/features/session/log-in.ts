"use server";
import { MeAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { routing, type Locale } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { deskPath, safeNext } from "./desk-path";
import { askAsMember } from "./member-api";
import { requestToken } from "./request-token";
import { ROLE_HOME } from "./role-home";
import { keepToken } from "./session-cookie";

const Input = z.object({
  email: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(500),
});

/** What the form shows again; never the password. */
export interface LoginState {
  problem: string | null;
  email: string;
}

/** Logs a member in and goes where she wanted, or to her role's first page. */
export async function logIn(_before: LoginState, form: FormData): Promise<LoginState> {
  const locale: Locale = form.get("locale") === "en" ? "en" : routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: "session" });
  const input = Input.safeParse({ email: form.get("email"), password: form.get("password") });
  const typed = form.get("email");
  const email = typeof typed === "string" ? typed : "";
  if (!input.success) return { problem: t("problem_empty"), email };
  let home: string;
  try {
    const asked = await requestToken(input.data);
    if (asked.status === "wrong") return { problem: t("problem_wrong"), email };
    if (asked.status === "wait") return { problem: t("problem_wait", { seconds: asked.seconds }), email };
    const { member } = MeAnswer.parse(await askAsMember(asked.token, "/studio/me"));
    await keepToken(asked.token);
    home = deskPath(locale, ROLE_HOME[member.role]);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { problem: t(error.status === 401 ? "problem_inactive" : "problem_away"), email };
  }
  redirect(safeNext(form.get("next")) ?? home);
}
