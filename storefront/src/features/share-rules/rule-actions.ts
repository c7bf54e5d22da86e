"use server";
import { ShareRuleInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formLocale } from "@/features/session/member-action";
import { ruleInput } from "./rule-input";

const PAGE = "/balai/bagi-hasil";
/** Indonesia's zones know no summer time. */
const OFFSETS: Readonly<Record<string, string>> = { "Asia/Makassar": "+08:00", "Asia/Jayapura": "+09:00" };

/** What the contract's fields are called in the form. */
const FIELDS: Readonly<Record<string, string>> = { beneficiary_bp: "beneficiary", savings_bp: "savings", brand_id: "subject", product_id: "subject" };

/** A rule for the sales to come; those that were made keep theirs. */
export async function addRule(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "share_rules" });
  const percent = t("error_percent");
  const words = { subject: t("error_subject"), beneficiary: percent, savings: percent, valid_from: t("error_from") };
  const input = ShareRuleInput.safeParse(ruleInput(form, OFFSETS[String(form.get("zone"))] ?? "+07:00"));
  if (!input.success) {
    const issues = input.error.issues.map((issue) => ({ ...issue, path: issue.path.map((part) => FIELDS[String(part)] ?? part) }));
    return mistyped(locale, form, new z.ZodError(issues), words);
  }
  const asked = await askInAction(locale, PAGE, "/studio/share-rules", { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words });
  redirect(deskPath(locale, PAGE, { outcome: "saved" }));
}
