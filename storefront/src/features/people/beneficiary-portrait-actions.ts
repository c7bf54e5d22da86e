"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { BeneficiaryOutcome } from "./beneficiary-outcome";
import { chosenFile } from "./privacy-file";
import { refused } from "./privacy-problem";

/** Her photo, in place of one before. */
export async function addPortrait(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const t = await getTranslations({ locale, namespace: "people" });
  const file = chosenFile(form);
  if (!file) return { problem: t("problem_invalid"), errors: { file: t("error_file_none") }, values: typedIn(form) };
  const upload = new FormData();
  upload.set("file", file);
  const asked = await askInAction(locale, `/balai/penerima-manfaat/${id}`, `/studio/beneficiaries/${id}/photo`, { form: upload });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: { file: t("error_portrait") }, conflict: t("portrait_no_consent") });
  redirect(deskPath(locale, `/balai/penerima-manfaat/${id}`, { outcome: "portrait_added" satisfies BeneficiaryOutcome }));
}

/** Deletes her photo with everything made of it. */
export async function removePortrait(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const asked = await askInAction(locale, `/balai/penerima-manfaat/${id}`, `/studio/beneficiaries/${id}/photo`, { method: "DELETE" });
  if ("error" in asked) return refused(locale, form, asked.error);
  redirect(deskPath(locale, `/balai/penerima-manfaat/${id}`, { outcome: "portrait_removed" satisfies BeneficiaryOutcome }));
}
