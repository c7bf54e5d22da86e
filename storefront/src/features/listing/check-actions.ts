"use server";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { FormState } from "@/design/form-state";
import { refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { MemberRequest } from "@/features/session/member-api";
import { stepAddress } from "./steps";

async function ask(form: FormData, path: string, request: MemberRequest) {
  const locale = formLocale(form);
  const id = formId(form, "listing_id");
  const asked = await askInAction(locale, stepAddress(id, "check"), `/studio/listings/${id}${path}`, request);
  return { locale, id, asked, t: await getTranslations({ locale, namespace: "listing" }) };
}

/** Puts it into the reviewers' queue. */
export async function submitListing(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, id, asked, t } = await ask(form, "/submit", { body: {} });
  if (!("error" in asked)) redirect(deskPath(locale, stepAddress(id, "check")));
  const state = await refused(locale, form, asked.error, { conflict: t("check_submit_conflict") });
  return asked.error.status === 422 ? { ...state, problem: t("check_submit_missing") } : state;
}

/** Throws away a draft, or what was changed of a listing in the shop. */
export async function discardListing(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, id, asked, t } = await ask(form, "", { method: "DELETE" });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t("check_discard_conflict") });
  redirect(form.get("what") === "changes" ? deskPath(locale, stepAddress(id, "check")) : deskPath(locale, "/studio/produk", { outcome: "discarded" }));
}

/** Says that it is food, which asks for more; or that it isn't, which forgets what was written about it. */
export async function markFood(_before: FormState, form: FormData): Promise<FormState> {
  const isFood = form.get("is_food") === "yes";
  const { locale, id, asked, t } = await ask(form, "", { body: { food: isFood ? {} : null } });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t("conflict") });
  redirect(deskPath(locale, stepAddress(id, isFood ? "food" : "check"), isFood ? { then: "check" } : {}));
}
