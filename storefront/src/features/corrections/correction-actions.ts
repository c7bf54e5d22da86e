"use server";
import { AdjustmentInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { correctionAmount } from "./correction-amount";
import type { CorrectionTab } from "./correction-status";

const PAGE = "/balai/koreksi";

async function advance(form: FormData, step: "approve" | "cancel", outcome: CorrectionTab): Promise<FormState> {
  const locale = formLocale(form);
  const asked = await askInAction(locale, PAGE, `/center/adjustments/${formId(form, "adjustment_id")}/${step}`, { body: {} });
  if ("error" in asked) {
    const t = await getTranslations({ locale, namespace: "corrections" });
    const state = await refused(locale, form, asked.error, { conflict: t(asked.error.message.startsWith("She holds") ? "problem_held" : "problem_step") });
    return asked.error.status === 403 ? { ...state, problem: t("problem_own") } : state;
  }
  redirect(deskPath(locale, PAGE, { status: outcome, outcome }));
}

/** Another manager agrees, and it is booked. */
export async function approveCorrection(_before: FormState, form: FormData): Promise<FormState> {
  return advance(form, "approve", "approved");
}

/** It isn't wanted after all; nothing was booked. */
export async function cancelCorrection(_before: FormState, form: FormData): Promise<FormState> {
  return advance(form, "cancel", "cancelled");
}

/** Proposes to move money between a maker and the centre's share of one line. */
export async function proposeCorrection(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "corrections" });
  const words = { beneficiary_id: t("error_who"), amount: t("error_amount"), reason: t("error_reason") };
  const typed = { line_item_id: form.get("line_item_id"), beneficiary_id: form.get("beneficiary_id") ?? "", amount: correctionAmount(form), reason: form.get("reason") };
  const input = AdjustmentInput.safeParse(typed);
  if (!input.success) return mistyped(locale, form, input.error, words);
  const asked = await askInAction(locale, PAGE, "/center/adjustments", { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words });
  redirect(deskPath(locale, PAGE, { status: "proposed", outcome: "proposed" }));
}
