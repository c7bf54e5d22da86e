"use server";
import { CHECKLIST, ReviewInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { ReviewOutcome } from "./review-outcome";

/** What the form ticked and wrote, as the contract wants it; `intent` tells what the reviewer decided. */
function reviewIn(form: FormData): unknown {
  const ticked = new Set(form.getAll("ticked"));
  const reasons = CHECKLIST.flatMap((item) => {
    const reason = form.get(`reason_${item}`);
    return typeof reason === "string" && reason.trim() !== "" ? [[item, reason] as const] : [];
  });
  return {
    decision: form.get("intent") === "approve" ? "approve" : "request_changes",
    checklist: Object.fromEntries(CHECKLIST.map((item) => [item, ticked.has(item)])),
    note: form.get("note") ?? "",
    reasons: Object.fromEntries(reasons),
  };
}

/** Approves a listing, or asks its makers to mend what is written beside an item. */
export async function sendReview(_before: FormState, form: FormData): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "listing_id");
  const t = await getTranslations({ locale, namespace: "review" });
  const review = ReviewInput.safeParse(reviewIn(form));
  if (!review.success) return { problem: t("problem_long"), errors: {}, values: typedIn(form) };
  const { decision, checklist, note, reasons } = review.data;
  const applicable = String(form.get("applicable")).split(",");
  if (decision === "approve" && CHECKLIST.some((item) => applicable.includes(item) && !checklist[item])) {
    return { problem: t("problem_unticked"), errors: {}, values: typedIn(form) };
  }
  if (decision === "request_changes" && note === "" && Object.keys(reasons ?? {}).length === 0) {
    return { problem: t("problem_no_reason"), errors: { note: t("error_note") }, values: typedIn(form) };
  }
  const page = `/studio/tinjauan/${id}` as const;
  const asked = await askInAction(locale, page, `/studio/listings/${id}/reviews`, { body: review.data });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t("problem_moved") });
  if (decision === "approve") redirect(deskPath(locale, page, { outcome: "approved" satisfies ReviewOutcome }));
  redirect(deskPath(locale, "/studio/tinjauan", { outcome: "changes_requested" satisfies ReviewOutcome }));
}

async function moveTo(form: FormData, act: "publish" | "unpublish", outcome: ReviewOutcome): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "listing_id");
  const t = await getTranslations({ locale, namespace: "review" });
  const page = `/studio/tinjauan/${id}` as const;
  const asked = await askInAction(locale, page, `/studio/listings/${id}/${act}`, { body: {} });
  if ("error" in asked) return refused(locale, form, asked.error, { conflict: t(act === "publish" ? "problem_publish" : "problem_moved") });
  redirect(deskPath(locale, page, { outcome }));
}

/** Puts an approved listing into the shop. */
export async function publish(_before: FormState, form: FormData): Promise<FormState> {
  return moveTo(form, "publish", "published");
}

/** Takes a listing out of the shop. */
export async function unpublish(_before: FormState, form: FormData): Promise<FormState> {
  return moveTo(form, "unpublish", "unpublished");
}
