import { ConsentsAnswer, OwnAuditAnswer, OwnMakerAnswer, PrivacyRequestsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import { ReadAloud } from "@/features/income/read-aloud";
import { OwnPublicCard } from "@/features/people/own-data-card";
import { OwnConsents } from "@/features/people/own-data-consents";
import { OwnRequests } from "@/features/people/own-data-requests";
import { ownDataSpeech } from "@/features/people/own-data-speech";
import { OwnViewers } from "@/features/people/own-data-viewers";
import { deskMetadata } from "@/features/session/desk-metadata";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

const RECORDS = 15;
const OUTCOMES = { stopped: "good", asked: "good", away: "alert" } as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "own_data" }))("title"));
}

export default async function OwnDataPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const [{ zone, get }, asked, t] = await Promise.all([openDesk(locale, "beneficiary"), searchParams, getTranslations({ locale, namespace: "own_data" })]);
  const offset = typeof asked.from === "string" && /^\d{1,5}$/.test(asked.from) ? Number(asked.from) : 0;
  const [{ maker }, { consents }, audit, { privacy_requests: requests }] = await Promise.all([
    get(OwnMakerAnswer, "/studio/me/maker"),
    get(ConsentsAnswer, "/studio/me/consents"),
    get(OwnAuditAnswer, "/studio/me/audit", { offset, limit: RECORDS }),
    get(PrivacyRequestsAnswer, "/studio/me/privacy-requests"),
  ]);
  const outcome = (["stopped", "asked", "away"] as const).find((one) => one === asked.outcome);
  const speech = await ownDataSpeech(locale, { maker, consents, requests });
  return (
    <div className="wrap grid max-w-2xl gap-6 pt-8">
      <h1 className="text-2xl">{t("title")}</h1>
      {outcome ? <ArrivalNotice tone={OUTCOMES[outcome]}>{t(`outcome_${outcome}`)}</ArrivalNotice> : null}
      <p className="text-ink-soft">{t("lead")}</p>
      <ReadAloud language={locale} text={speech} hiddenText={speech} words={{ listen: t("listen"), stop: t("stop_listening") }} />
      <OwnPublicCard locale={locale} maker={maker} />
      <OwnConsents locale={locale} zone={zone} consents={consents} />
      <OwnRequests locale={locale} zone={zone} requests={requests} />
      <OwnViewers locale={locale} zone={zone} audit={audit} />
    </div>
  );
}
