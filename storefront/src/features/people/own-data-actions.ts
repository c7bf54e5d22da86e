"use server";
import { PrivacyRequestInput } from "@ska/contracts";
import { redirect } from "next/navigation";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";

const PAGE = "/studio/data-saya";

/** Stops a consent of hers at once. Stopped before, or not hers: the page shows how things are. */
export async function stopConsent(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const id = formId(form, "consent_id");
  const asked = await askInAction(locale, PAGE, `/studio/consents/${id}`, { method: "DELETE" });
  const away = "error" in asked && asked.error.status !== 404 && asked.error.status !== 409;
  redirect(deskPath(locale, PAGE, { outcome: away ? "away" : "stopped" }));
}

/** Asks the centre to mend or to erase what it holds about her. */
export async function askPrivacyRequest(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const body = PrivacyRequestInput.parse({ kind: form.get("kind") });
  const asked = await askInAction(locale, PAGE, "/studio/me/privacy-requests", { body });
  const away = "error" in asked && asked.error.status !== 409;
  redirect(deskPath(locale, PAGE, { outcome: away ? "away" : "asked" }));
}
