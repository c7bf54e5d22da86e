"use server";
import { ConsentAnswer, ConsentInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { Locale } from "@/i18n/routing";
import type { BeneficiaryOutcome } from "./beneficiary-outcome";
import { chosenFile } from "./privacy-file";
import { mistyped, refused } from "./privacy-problem";

const record = (id: string) => `/balai/penerima-manfaat/${id}` as const;

function done(locale: Locale, id: string, outcome: BeneficiaryOutcome): never {
  redirect(deskPath(locale, record(id), { outcome }));
}

function sendEvidence(locale: Locale, personId: string, consentId: string, file: File) {
  const upload = new FormData();
  upload.set("file", file);
  return askInAction(locale, record(personId), `/studio/consents/${consentId}/evidence`, { form: upload });
}

/** What she agreed to, with the paper if there is one. A paper that is refused doesn't undo the consent; the page says so. */
export async function grantConsent(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const t = await getTranslations({ locale, namespace: "people" });
  const words = { scope: t("error_scope"), granted_by: t("error_granted_by"), expires_on: t("error_expires_on") };
  const input = ConsentInput.safeParse({ scope: form.get("scope"), granted_by: form.get("granted_by"), expires_on: form.get("expires_on") || undefined });
  if (!input.success) return mistyped(locale, form, input.error, words);
  const asked = await askInAction(locale, record(id), `/studio/beneficiaries/${id}/consents`, { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words, conflict: t("conflict_consent") });
  const { consent } = ConsentAnswer.parse(asked.answer);
  const file = chosenFile(form);
  const kept = file ? await sendEvidence(locale, id, consent.id, file) : null;
  done(locale, id, kept && "error" in kept ? "consent_no_evidence" : "consent_granted");
}

/** A signature or a photo of the form, for a consent that is there. */
export async function addEvidence(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const t = await getTranslations({ locale, namespace: "people" });
  const file = chosenFile(form);
  if (!file) return { problem: t("problem_invalid"), errors: { file: t("error_file_none") }, values: typedIn(form) };
  const asked = await sendEvidence(locale, id, formId(form, "consent_id"), file);
  if ("error" in asked) return refused(locale, form, asked.error, { fields: { file: t("error_evidence") } });
  done(locale, id, "evidence_added");
}

/** Takes it back; the public pages lose the thing at once. */
export async function withdrawConsent(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const asked = await askInAction(locale, record(id), `/studio/consents/${formId(form, "consent_id")}`, { method: "DELETE" });
  if ("error" in asked) return refused(locale, form, asked.error);
  done(locale, id, "consent_withdrawn");
}
