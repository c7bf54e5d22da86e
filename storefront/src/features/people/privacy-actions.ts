"use server";
import { PrivacyRequestAnswer, PrivacyRequestClosing, PrivacyRequestOfInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { mistyped, refused } from "./privacy-problem";
import type { RequestOutcome } from "./privacy-outcome";

const PAGE = "/balai/permintaan";

/** Writes down what somebody asked for in person. */
export async function recordRequest(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "privacy" });
  const words = { kind: t("error_kind"), beneficiary_id: t("error_person") };
  const person = form.get("beneficiary_id");
  const input = PrivacyRequestOfInput.safeParse({ kind: form.get("kind"), beneficiary_id: person === "" ? undefined : person });
  if (!input.success) return mistyped(locale, form, input.error, words);
  const asked = await askInAction(locale, PAGE, "/center/privacy-requests", { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words, conflict: t("conflict_open") });
  PrivacyRequestAnswer.parse(asked.answer);
  redirect(deskPath(locale, PAGE, { outcome: "recorded" satisfies RequestOutcome }));
}

/** Closes a request as done or refused. */
export async function closeRequest(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "request_id");
  const t = await getTranslations({ locale, namespace: "privacy" });
  const closing = PrivacyRequestClosing.parse({ outcome: form.get("outcome") });
  const asked = await askInAction(locale, PAGE, `/center/privacy-requests/${id}/close`, { body: closing });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t("conflict_closed") });
  PrivacyRequestAnswer.parse(asked.answer);
  redirect(deskPath(locale, PAGE, { outcome: closing.outcome satisfies RequestOutcome }));
}
