"use server";
import { BeneficiaryAnswer, ConsentAnswer, ConsentsAnswer, type ConsentScope } from "@ska/contracts";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { typedIn, type FormState } from "@/design/form-state";
import { deskPath } from "@/features/session/desk-path";
import { askInAction, formId, formLocale } from "@/features/session/member-action";
import type { Locale } from "@/i18n/routing";
import { dayOf, isZone } from "@/lib/date";
import type { StoreError } from "@/lib/medusa";
import { evidenceIn, sendEvidence } from "./consent-form-evidence";
import { inForce, isScope, lastDay, scopeAfter, TERMS } from "./consent-form-scopes";

interface Asked {
  locale: Locale;
  id: string;
  scope: ConsentScope;
  /** The page that asks, to come back to after a login. */
  page: `/${string}`;
}

function askedIn(form: FormData): Asked {
  const scope = formId(form, "scope");
  if (!isScope(scope)) throw new Error("A form without scope");
  const id = formId(form, "beneficiary_id");
  return { locale: formLocale(form), id, scope, page: `/studio/penerima-manfaat/${id}/persetujuan/${scope}` };
}

function goOn({ locale, id, scope }: Asked, said: "yes" | "no", adult: boolean, outcome: string): never {
  const next = scopeAfter(scope, said, { is_adult: adult });
  redirect(deskPath(locale, `/studio/penerima-manfaat/${id}/persetujuan${next ? `/${next}` : ""}`, { outcome, of: scope }));
}

/** A no: withdraws what was agreed to before, if anything was, and asks the next thing. */
export async function refuseConsent(form: FormData): Promise<void> {
  const asked = askedIn(form);
  const { locale, id, scope, page } = asked;
  const held = await askInAction(locale, page, `/studio/beneficiaries/${id}/consents`, {});
  const consent = "answer" in held ? inForce(ConsentsAnswer.parse(held.answer).consents, scope) : undefined;
  const ended = consent ? await askInAction(locale, page, `/studio/consents/${consent.id}`, { method: "DELETE" }) : held;
  if ("error" in ended) redirect(deskPath(locale, page, { outcome: "away" }));
  goOn(asked, "no", form.get("adult") === "yes", "no");
}

/** A yes with its proof. The story is kept before the consent is, so that nothing shows that was refused. */
export async function grantConsent(_before: FormState, form: FormData): Promise<FormState> {
  const asked = askedIn(form);
  const { locale, id, scope, page } = asked;
  const t = await getTranslations({ locale, namespace: "register" });
  const { signature: _drawn, ...values } = typedIn(form);
  const refused = (problem: string, errors: Record<string, string> = {}): FormState => ({ problem, errors, values });
  const broken = (error: StoreError): FormState => refused(t(error.status === 400 || error.status === 409 ? "consent_refused" : "away"));

  const grantedBy = form.get("granted_by");
  const term = TERMS.find((one) => one === form.get("term"));
  const proof = evidenceIn(form);
  const story = { id: String(form.get("story_id") ?? "").trim(), en: String(form.get("story_en") ?? "").trim() };
  const errors: Record<string, string> = {};
  if (grantedBy !== "self" && grantedBy !== "guardian") errors.granted_by = t("error_who");
  if (!term) errors.term = t("error_term");
  if (proof === "large") errors.paper = t("error_large");
  if (!proof) errors.paper = t("error_proof");
  if (scope === "story" && !story.id) errors.story_id = t("error_story");
  if (!term || !proof || proof === "large" || Object.keys(errors).length) return refused(t("check"), errors);

  if (scope === "story") {
    const kept = await askInAction(locale, page, `/studio/beneficiaries/${id}`, { body: { story: { id: story.id, ...(story.en ? { en: story.en } : {}) } } });
    if ("error" in kept) return kept.error.message.startsWith("story") ? refused(t("check"), { story_id: t("error_story_tells") }) : broken(kept.error);
    BeneficiaryAnswer.parse(kept.answer);
  }
  const zone = form.get("zone");
  const today = dayOf(new Date(), typeof zone === "string" && isZone(zone) ? zone : "Asia/Jakarta");
  const granted = await askInAction(locale, page, `/studio/beneficiaries/${id}/consents`, { body: { scope, granted_by: grantedBy, expires_on: lastDay(today, term) } });
  if ("error" in granted) return broken(granted.error);
  const { consent } = ConsentAnswer.parse(granted.answer);
  if (!(await sendEvidence(locale, page, consent.id, proof))) redirect(deskPath(locale, page, { outcome: "proof_missing" }));
  // A yes to the photo is asked for the photo itself, on the same page.
  if (scope === "photo") redirect(deskPath(locale, page, { outcome: "yes" }));
  goOn(asked, "yes", form.get("adult") === "yes", "yes");
}

/** Proof that comes after the consent: it was on paper, or the network failed. */
export async function addEvidence(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, page } = askedIn(form);
  const t = await getTranslations({ locale, namespace: "register" });
  const proof = evidenceIn(form);
  if (!proof || proof === "large") return { problem: t("check"), errors: { paper: t(proof ? "error_large" : "error_proof") }, values: {} };
  if (!(await sendEvidence(locale, page, formId(form, "consent_id"), proof))) return { problem: t("proof_refused"), errors: {}, values: {} };
  redirect(deskPath(locale, page, { outcome: "proof_kept" }));
}
