"use server";
import { StatementCheck } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, UNSENT, type FormState } from "@/design/form-state";
import { formLocale } from "@/features/session/member-action";
import { path } from "@/i18n/path";
import { askCheck } from "./ask-check";

/** Opens the page of a typed code. */
export async function openCode(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const input = StatementCheck.safeParse({ code: form.get("code") });
  if (input.success) redirect(path(locale, "/periksa/[handle]", { handle: input.data.code }));
  const t = await getTranslations({ locale, namespace: "statement" });
  return { problem: t("check_not_whole"), errors: { code: t("check_not_whole") }, values: typedIn(form) };
}

/** Says whether a paper was made for the name on it; the name goes nowhere else. */
export async function checkName(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "statement" });
  const input = StatementCheck.safeParse({ code: form.get("code"), name: form.get("name") });
  if (!input.success) return { problem: t("check_name_empty"), errors: { name: t("check_name_empty") }, values: typedIn(form) };
  const checked = await askCheck(input.data);
  if (checked.kind !== "genuine") return { problem: t(`check_${checked.kind}`), errors: {}, values: typedIn(form) };
  if (!checked.statement.name_matches) return { problem: t("check_name_wrong"), errors: {}, values: typedIn(form) };
  return { ...UNSENT, values: typedIn(form), once: { matches: t("check_name_right") } };
}
