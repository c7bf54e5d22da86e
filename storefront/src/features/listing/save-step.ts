import "server-only";
import { ListingInput, StudioListingAnswer } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { FormState } from "@/design/form-state";
import { mistyped, refused } from "@/features/people/privacy-problem";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import { stepAddress, stepAfter, type Step } from "./steps";

/**
 * Saves what a screen asked and goes on: to the next screen, back to the check where she came from (`then`), or to her
 * products (`intent=later`). Refused, it gives the form back with words at each field of `words`.
 */
export async function saveStep(form: FormData, step: Step, typed: unknown, words: Readonly<Record<string, string>>): Promise<FormState> {
  const locale = formLocale(form);
  const id = formId(form, "listing_id");
  const input = ListingInput.safeParse(typed);
  if (!input.success) return mistyped(locale, form, new z.ZodError(input.error.issues.map((issue) => ({ ...issue, path: fieldPath(issue.path) }))), words);
  const asked = await askInAction(locale, stepAddress(id, step), `/studio/listings/${id}`, { body: input.data });
  if ("error" in asked) {
    const t = await getTranslations({ locale, namespace: "listing" });
    return refused(locale, form, asked.error, { fields: words, conflict: t("conflict") });
  }
  const { listing } = StudioListingAnswer.parse(asked.answer);
  if (form.get("intent") === "later") redirect(deskPath(locale, "/studio/produk", { outcome: "saved" }));
  const next = form.get("then") === "check" ? "check" : stepAfter(listing, step);
  redirect(deskPath(locale, stepAddress(id, next)));
}

/** Of packaging and food each part is a field of its own. */
const fieldPath = (path: PropertyKey[]): PropertyKey[] => (path.length > 1 && (path[0] === "packaging" || path[0] === "food") ? path.slice(1) : path);
