"use server";
import { PayableAnswer, PayoutBatchInput } from "@ska/contracts";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formLocale } from "@/features/session/member-action";
import { amountField, pickedRows, proposalRows } from "./proposal-rows";

const PAGE = "/balai/pembayaran/ajukan";

/** Proposes a payout to each who is ticked, all of them or none. What is typed is compared with what each has now. */
export async function proposePayouts(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "payouts" });
  const owed = await askInAction(locale, PAGE, "/center/payouts/owed", {});
  if ("error" in owed) return refused(locale, form, owed.error);
  const { picked, wrong } = pickedRows(form, proposalRows(PayableAnswer.parse(owed.answer).people));
  const again = (problem: string, errors: FormState["errors"] = {}): FormState => {
    refresh();
    return { problem, errors, values: typedIn(form) };
  };
  if (wrong.length > 0) return again(t("problem_amounts"), Object.fromEntries(wrong.map((key) => [amountField(key), t("error_amount")])));
  if (picked.length === 0) return again(t("problem_nobody"));
  const input = PayoutBatchInput.safeParse({ method: form.get("method"), note: form.get("note") ?? "", payouts: picked });
  if (!input.success) return mistyped(locale, form, input.error, { method: t("error_method"), note: t("error_note") });
  const asked = await askInAction(locale, PAGE, "/center/payouts/batch", { body: input.data });
  if ("error" in asked) return asked.error.status === 409 ? again(t("problem_balance")) : refused(locale, form, asked.error);
  redirect(deskPath(locale, "/balai/pembayaran", { status: "proposed", outcome: "proposed" }));
}
