"use server";
import { RefundInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, UNSENT, type FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { wholeNumber } from "@/features/shelf/whole-number";
import { formatPrice } from "@/lib/price";

/** Asks once more with what was typed; sent again from there it gives the money back. */
export async function refundLine(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "order_id");
  const t = await getTranslations({ locale, namespace: "refund" });
  const words = { line_item_id: t("error_line"), amount: t("error_amount"), reason: t("error_reason") };
  const input = RefundInput.safeParse({ line_item_id: form.get("line_item_id") ?? "", amount: wholeNumber(form.get("amount")), reason: form.get("reason") });
  if (!input.success) return mistyped(locale, form, input.error, words);
  const left = wholeNumber(form.get(`left-${input.data.line_item_id}`));
  if (input.data.amount > left) {
    const said = t("error_above", { left: formatPrice(left) });
    return { problem: said, errors: { amount: said }, values: typedIn(form) };
  }
  if (form.get("sure") !== "yes") return { ...UNSENT, values: typedIn(form), once: { amount: formatPrice(input.data.amount), whole: String(input.data.amount), line_item_id: input.data.line_item_id, reason: input.data.reason } };
  const page = `/studio/pesanan/${id}` as const;
  const asked = await askInAction(locale, page, `/studio/orders/${id}/refunds`, { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words, conflict: t("problem_conflict") });
  redirect(deskPath(locale, page, { refunded: 1 }));
}
