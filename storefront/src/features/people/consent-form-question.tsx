import type { Beneficiary, Consent, ConsentScope } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormChecks } from "@/design/action-form";
import { Notice } from "@/design/notice";
import { SubmitButton } from "@/design/submit-button";
import { ReadAloud } from "@/features/income/read-aloud";
import type { Locale } from "@/i18n/routing";
import { formatDay, type Zone } from "@/lib/date";
import { addEvidence, grantConsent, refuseConsent } from "./consent-form-answer";
import { ConsentYes } from "./consent-form-details";
import { ConsentExample } from "./consent-form-example";
import { ConsentPortrait } from "./consent-form-portrait";
import { ConsentProof } from "./consent-form-proof";
import { TERMS } from "./consent-form-scopes";
import { proofTexts } from "./consent-form-texts";

interface QuestionProps {
  locale: Locale;
  zone: Zone;
  scope: ConsentScope;
  person: Beneficiary;
  /** What she agreed to before and still holds. */
  held: Consent | undefined;
}

/** One thing she is asked, in plain words and with an example; a no is as near as a yes. */
export async function ConsentQuestion({ locale, zone, scope, person, held }: QuestionProps) {
  const t = await getTranslations({ locale, namespace: "register" });
  const proof = await proofTexts(locale);
  const alias = person.public_alias;
  const spoken = [t(`ask_${scope}`, { alias }), t(`means_${scope}`, { alias }), t(`never_${scope}`), t("free")].join(" ");
  const hidden = { locale, zone, beneficiary_id: person.id, scope, adult: person.is_adult ? "yes" : "no" };
  return (
    <div className="grid gap-6">
      <h1 className="text-2xl">{t(`ask_${scope}`, { alias })}</h1>
      <ReadAloud language={locale} text={spoken} hiddenText={spoken} words={{ listen: t("listen"), stop: t("stop") }} />
      <p className="text-lg">{t(`means_${scope}`, { alias })}</p>
      <ConsentExample locale={locale} scope={scope} person={person} />
      <Notice>{t("free")}</Notice>
      {held ? <Notice tone="good">{held.expires_on ? t("held_until", { day: formatDay(held.expires_on, locale) }) : t("held")} {t(held.has_evidence ? "proof_yes" : "proof_no")}</Notice> : null}
      {held && scope === "photo" ? <ConsentPortrait locale={locale} person={person} /> : null}
      <div className="grid gap-4">
        {held ? (
          held.has_evidence ? null : (
            <ActionForm action={addEvidence} hidden={{ ...hidden, consent_id: held.id }} className="grid gap-6 border border-line bg-white p-4 sm:p-6">
              <ConsentProof texts={proof} />
              <SubmitButton size="large" wide pendingText={t("saving")}>{t("proof_add")}</SubmitButton>
            </ActionForm>
          )
        ) : (
          <ActionForm action={grantConsent} hidden={hidden} className="grid gap-4">
            <ConsentYes text={t("yes")}>
              {scope === "story" ? (
                <>
                  <FormArea name="story_id" label={t("story_id")} hint={t("story_hint")} rows={4} maxLength={600} defaultValue={person.story?.id} />
                  <FormArea name="story_en" label={t("story_en")} optional={t("optional")} rows={3} maxLength={600} defaultValue={person.story?.en} />
                </>
              ) : null}
              <FormChecks type="radio" name="granted_by" legend={t("who")} chosen={person.is_adult ? ["self"] : ["guardian"]} choices={[{ value: "self", label: t("who_self") }, { value: "guardian", label: t("who_guardian"), hint: t("who_guardian_hint") }]} />
              <FormChecks type="radio" name="term" legend={t("term")} chosen={["12"]} choices={TERMS.map((term) => ({ value: term, label: t(`term_${term}`) }))} />
              <ConsentProof texts={proof} />
              <SubmitButton size="large" wide pendingText={t("saving")}>{t("save_yes")}</SubmitButton>
            </ConsentYes>
          </ActionForm>
        )}
        <form action={refuseConsent}>
          {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <SubmitButton tone="outline" size="large" wide pendingText={t("saving")}>{t(held ? "no_more" : "no")}</SubmitButton>
        </form>
      </div>
    </div>
  );
}
