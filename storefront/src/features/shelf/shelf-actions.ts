"use server";
import { BatchInput, StockCount } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { wholeNumber } from "./whole-number";

/** What was counted on the shelf, with the reason. */
export async function countShelf(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "listing_id");
  const t = await getTranslations({ locale, namespace: "shelf" });
  const words = { stock: t("error_stock"), reason: t("error_reason") };
  const input = StockCount.safeParse({ variant_id: form.get("variant_id"), stock: wholeNumber(form.get("stock")), reason: form.get("reason"), note: String(form.get("note") ?? "") });
  if (!input.success) return mistyped(locale, form, input.error, words);
  const page = `/studio/produk/${id}/rak` as const;
  const asked = await askInAction(locale, page, `/studio/listings/${id}/stock`, { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words, conflict: t("problem_reserved") });
  redirect(deskPath(locale, page, { outcome: "counted" }));
}

/** Goods that somebody made just now: added to the shelf under her name. */
export async function addBatch(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "listing_id");
  const t = await getTranslations({ locale, namespace: "shelf" });
  const author = String(form.get("author") ?? "");
  if (author === "") return { problem: t("error_author"), errors: { author: t("error_author") }, values: typedIn(form) };
  const who = author.startsWith("group:") ? { business_group_id: author.slice("group:".length) } : { beneficiary_id: author };
  const words = { quantity: t("error_quantity"), made_on: t("error_made_on"), authors: t("error_author") };
  const made = form.get("made_on");
  const input = BatchInput.safeParse({ variant_id: form.get("variant_id"), quantity: wholeNumber(form.get("quantity")), ...(made ? { made_on: made } : {}), authors: [{ ...who, weight: 1 }] });
  if (!input.success) return mistyped(locale, form, input.error, words);
  const page = `/studio/produk/${id}/rak` as const;
  const asked = await askInAction(locale, page, `/studio/listings/${id}/batches`, { body: input.data });
  if ("error" in asked) return refused(locale, form, asked.error, { fields: words });
  redirect(deskPath(locale, page, { outcome: "added" }));
}
