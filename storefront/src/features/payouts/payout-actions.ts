"use server";
import { PayoutPaidInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { PayoutTab } from "./payout-status";

async function advance(form: FormData, step: "approve" | "paid" | "cancel", body: unknown, outcome: PayoutTab): Promise<FormState> {
  const locale = formLocale(form);
  const asked = await askInAction(locale, "/balai/pembayaran", `/center/payouts/${formId(form, "payout_id")}/${step}`, { body });
  if ("error" in asked) {
    const t = await getTranslations({ locale, namespace: "payouts" });
    const state = await refused(locale, form, asked.error, { conflict: t("problem_step") });
    return asked.error.status === 403 ? { ...state, problem: t("problem_own") } : state;
  }
  redirect(deskPath(locale, "/balai/pembayaran", { status: outcome, outcome }));
}

/** Another manager agrees. */
export async function approvePayout(_before: FormState, form: FormData): Promise<FormState> {
  return advance(form, "approve", {}, "approved");
}

/** The amount goes back where it came from. */
export async function cancelPayout(_before: FormState, form: FormData): Promise<FormState> {
  return advance(form, "cancel", {}, "cancelled");
}

/** The money was handed over, and the number of its proof. */
export async function notePayoutPaid(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const input = PayoutPaidInput.safeParse({ reference: form.get("reference") });
  if (input.success) return advance(form, "paid", input.data, "paid");
  const t = await getTranslations({ locale, namespace: "payouts" });
  return mistyped(locale, form, input.error, { reference: t("error_reference") });
}
