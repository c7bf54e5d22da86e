"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { scopeAfter } from "./consent-form-scopes";
import { chosenFile } from "./privacy-file";
import { refused } from "./privacy-problem";

/** The photo that she just agreed to; then on to the next question. */
export async function keepPortrait(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const t = await getTranslations({ locale, namespace: "people" });
  const file = chosenFile(form);
  if (!file) return { problem: t("problem_invalid"), errors: { file: t("error_file_none") }, values: {} };
  const upload = new FormData();
  upload.set("file", file, "portrait");
  const page = `/studio/penerima-manfaat/${id}/persetujuan` as const;
  const asked = await askInAction(locale, `${page}/photo`, `/studio/beneficiaries/${id}/photo`, { form: upload });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: { file: t("error_portrait") }, conflict: t("portrait_no_consent") });
  const next = scopeAfter("photo", "yes", { is_adult: form.get("adult") === "yes" });
  redirect(deskPath(locale, `${page}${next ? `/${next}` : ""}`, { outcome: "portrait_kept", of: "photo" }));
}
