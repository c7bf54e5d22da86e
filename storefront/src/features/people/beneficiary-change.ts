"use server";
import { BeneficiaryAnswer, BeneficiaryChanges } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { BeneficiaryOutcome } from "./beneficiary-outcome";
import { mistyped, refused } from "./privacy-problem";

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

async function save(form: FormData, changes: unknown, outcome: BeneficiaryOutcome, page: (id: string) => `/${string}`): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const t = await getTranslations({ locale, namespace: "people" });
  const typed = { legal_name: t("error_legal_name"), public_alias: t("error_public_alias"), phone: t("error_phone"), joined_on: t("error_day"), exited_on: t("error_exited_on"), story: t("error_story") };
  const input = BeneficiaryChanges.safeParse(changes);
  if (!input.success) return mistyped(locale, form, input.error, typed);
  const asked = await askInAction(locale, page(id), `/studio/beneficiaries/${id}`, { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: { ...typed, public_alias: t("refused_public_alias"), story: t("refused_story") }, conflict: t("conflict_alias") });
  BeneficiaryAnswer.parse(asked.answer);
  redirect(deskPath(locale, `/balai/penerima-manfaat/${id}`, { outcome }));
}

/** The private record, her story and her brands, as the form has them. */
export async function changeBeneficiary(_before: FormState, form: FormData): Promise<FormState> {
  const story = text(form, "story");
  const changes = {
    legal_name: text(form, "legal_name"),
    public_alias: text(form, "public_alias"),
    phone: text(form, "phone") || null,
    joined_on: text(form, "joined_on"),
    is_adult: form.get("is_adult") === "yes",
    story: story ? { id: story, en: text(form, "story_en") || undefined } : null,
    brand_ids: form.getAll("brand_ids"),
  };
  return save(form, changes, "changed", (id) => `/balai/penerima-manfaat/${id}/ubah`);
}

/** The day she left. */
export async function recordExit(_before: FormState, form: FormData): Promise<FormState> {
  return save(form, { exited_on: text(form, "exited_on") }, "exited", (id) => `/balai/penerima-manfaat/${id}`);
}

/** She is back, or never left. */
export async function undoExit(_before: FormState, form: FormData): Promise<FormState> {
  return save(form, { exited_on: null }, "returned", (id) => `/balai/penerima-manfaat/${id}`);
}
