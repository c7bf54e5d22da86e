"use server";
import { ErasureAnswer, ErasureInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { refused } from "./privacy-problem";

/** Erases what is held about somebody; her alias must have been typed. It can't be undone. */
export async function erasePerson(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "beneficiary_id");
  const t = await getTranslations({ locale, namespace: "privacy" });
  const typed = form.get("confirm_alias");
  const wrong = { problem: t("erase_wrong_alias"), errors: { confirm_alias: t("erase_wrong_alias") }, values: typedIn(form) };
  const input = ErasureInput.parse({ confirm_alias: typeof typed === "string" ? typed.trim() : "", despite_balance: form.get("despite_balance") === "yes" });
  if (input.confirm_alias === "") return wrong;
  const asked = await askInAction(locale, `/balai/penerima-manfaat/${id}/hapus`, `/center/beneficiaries/${id}/erase`, { body: input });
  if ("error" in asked) return asked.error.status === 400 ? wrong : refused(locale, form, asked.error, { conflict: t("erase_conflict") });
  ErasureAnswer.parse(asked.answer);
  redirect(deskPath(locale, "/balai/penerima-manfaat", { outcome: "erased" }));
}
