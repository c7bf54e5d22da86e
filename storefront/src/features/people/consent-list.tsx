import type { Beneficiary, Consent } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { Panel } from "@/design/panel";
import { SubmitButton } from "@/design/submit-button";
import { deskPath } from "@/features/session/desk-path";
import { StatusMark } from "@/features/studio/status-mark";
import type { Locale } from "@/i18n/routing";
import { formatDate, formatDay, type Zone } from "@/lib/date";
import { ConsentListAdd } from "./consent-list-add";
import { addEvidence, withdrawConsent } from "./consent-list-actions";

interface ConsentListProps {
  locale: Locale;
  zone: Zone;
  person: Pick<Beneficiary, "id" | "is_adult" | "exited_on">;
  consents: readonly Consent[];
}

/** What she agreed to and took back, the paper behind each, and a form for another. */
export async function ConsentList({ locale, zone, person, consents }: ConsentListProps) {
  const t = await getTranslations({ locale, namespace: "people" });
  return (
    <Panel id="persetujuan" title={t("consents")}>
      {consents.length === 0 ? <p className="text-sm text-ink-soft">{t("consent_empty")}</p> : (
        <ul className="divide-y divide-line border-y border-line">
          {consents.map((consent) => <li key={consent.id} className="grid gap-2 py-4"><OneConsent locale={locale} zone={zone} personId={person.id} consent={consent} /></li>)}
        </ul>
      )}
      {person.exited_on ? <p className="text-sm text-ink-soft">{t("consent_after_exit")}</p> : <ConsentListAdd locale={locale} personId={person.id} adult={person.is_adult} />}
    </Panel>
  );
}

async function OneConsent({ locale, zone, personId, consent }: { locale: Locale; zone: Zone; personId: string; consent: Consent }) {
  const t = await getTranslations({ locale, namespace: "people" });
  const state = consent.in_force ? "in_force" : consent.withdrawn_at ? "withdrawn" : "expired";
  const scope = t(`scope_${consent.scope}`);
  const hidden = { locale, beneficiary_id: personId, consent_id: consent.id };
  const facts = [
    t(`granted_by_${consent.granted_by}`, { when: formatDate(consent.granted_at, locale, zone) }),
    consent.withdrawn_at ? t("withdrawn_at", { when: formatDate(consent.withdrawn_at, locale, zone) }) : null,
    consent.expires_on ? t("expires_on", { day: formatDay(consent.expires_on, locale) }) : t("expires_never"),
  ].filter(Boolean);
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <strong className="font-semibold first-letter:uppercase">{scope}</strong>
        <StatusMark tone={consent.in_force ? "good" : "plain"}>{t(`consent_${state}`)}</StatusMark>
      </p>
      <p className="text-sm text-ink-soft">{facts.join(" · ")}</p>
      {consent.has_evidence ? (
        <a href={deskPath(locale, `/balai/penerima-manfaat/${personId}/bukti/${consent.id}`)} target="_blank" rel="noopener" className="link no-print inline-flex min-h-10 items-center justify-self-start text-sm">{t("evidence_view", { scope })}</a>
      ) : <p className="text-sm text-ink-soft">{t("evidence_none")}</p>}
      {consent.in_force ? (
        <div className="flex flex-wrap gap-3">
          <ActionForm action={withdrawConsent} hidden={hidden} className="grid gap-3">
            <Confirm open={t("withdraw", { scope })}>
              <p>{t(`withdraw_text_${consent.scope}`)}</p>
              <SubmitButton tone="danger" pendingText={t("busy")} className="justify-self-start">{t("withdraw_yes")}</SubmitButton>
            </Confirm>
          </ActionForm>
          {consent.has_evidence ? null : (
            <details className="no-print">
              <summary className="link inline-flex min-h-10 items-center text-sm">{t("evidence_add", { scope })}</summary>
              <ActionForm action={addEvidence} hidden={hidden} className="grid gap-3 py-2">
                <FormField name="file" id={`file-${consent.id}`} type="file" accept="image/jpeg,image/png,image/webp,application/pdf" label={t("evidence")} hint={t("evidence_hint")} />
                <SubmitButton tone="outline" size="small" pendingText={t("uploading")} className="justify-self-start">{t("upload")}</SubmitButton>
              </ActionForm>
            </details>
          )}
        </div>
      ) : null}
    </>
  );
}
