"use server";
import { LatePaymentInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { LateOutcome } from "./late-outcome";

async function settle(form: FormData, body: unknown, outcome: LateOutcome): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "order_id");
  const t = await getTranslations({ locale, namespace: "studio" });
  const fields = { reference: t("late_reference_error") };
  const input = LatePaymentInput.safeParse(body);
  if (!input.success) return mistyped(locale, form, input.error, fields);
  const page = `/studio/pesanan/${id}` as const;
  const asked = await askInAction(locale, page, `/studio/orders/${id}/late-payment`, { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields, conflict: t(outcome === "revived" ? "late_gone" : "late_settled") });
  redirect(deskPath(locale, page, { late: outcome }));
}

/** The late money is there and the goods are too: the order lives again. */
export async function reviveOrder(_before: FormState, form: FormData): Promise<FormState> {
  return settle(form, { action: "revive" }, "revived");
}

/** The late money was sent back. */
export async function noteReturn(_before: FormState, form: FormData): Promise<FormState> {
  return settle(form, { action: "return", reference: form.get("reference") ?? "" }, "returned");
}
