import { AuditAnswer, BeneficiaryAnswer, ConsentsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { AuditOfPerson } from "@/features/people/audit-of-person";
import { BeneficiaryExit } from "@/features/people/beneficiary-exit";
import { beneficiaryOutcome } from "@/features/people/beneficiary-outcome";
import { BeneficiaryPortrait } from "@/features/people/beneficiary-portrait";
import { BeneficiaryRecord } from "@/features/people/beneficiary-record";
import { ConsentList } from "@/features/people/consent-list";
import { PrivacyPanel } from "@/features/people/privacy-panel";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { StatementPanel } from "@/features/statement/statement-panel";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { dayOf } from "@/lib/date";

const LAST = 8;

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "people" }))("one_title"));
}

/** One person. The backend writes down that the record was opened, and by whom, before it answers. */
export default async function BeneficiaryPage({ params, searchParams }: Props) {
  const { locale, id } = await readParams(params);
  const { zone, get } = await openDesk(locale, "manager");
  const own = `/studio/beneficiaries/${encodeURIComponent(id)}`;
  const [{ beneficiary: person }, t, asked] = await Promise.all([get(BeneficiaryAnswer, own), getTranslations({ locale, namespace: "people" }), searchParams]);
  const [{ consents }, { records }] = await Promise.all([get(ConsentsAnswer, `${own}/consents`), get(AuditAnswer, "/center/audit", { beneficiary_id: person.id, limit: LAST })]);
  const outcome = beneficiaryOutcome(asked.outcome);
  return (
    <div className="wrap grid gap-6 pt-6">
      <AppLink href={deskPath(locale, "/balai/penerima-manfaat")} className="link no-print inline-flex min-h-12 items-center justify-self-start text-sm">← {t("title")}</AppLink>
      {outcome ? <ArrivalNotice tone={outcome === "consent_no_evidence" ? "alert" : "good"}>{t(`outcome_${outcome}`, { alias: person.public_alias })}</ArrivalNotice> : null}
      <div>
        <h1 className="text-2xl">{person.public_alias}</h1>
        <p className="text-sm text-ink-soft">{t("view_recorded")}</p>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_24rem] lg:gap-6">
        <div className="grid min-w-0 gap-4 lg:gap-6">
          <BeneficiaryRecord locale={locale} person={person} />
          <ConsentList locale={locale} zone={zone} person={person} consents={consents} />
        </div>
        <div className="grid min-w-0 gap-4 lg:gap-6">
          <BeneficiaryPortrait locale={locale} person={person} />
          <StatementPanel locale={locale} zone={zone} person={person} />
          <AuditOfPerson locale={locale} zone={zone} personId={person.id} records={records} />
          <BeneficiaryExit locale={locale} person={person} today={dayOf(new Date(), zone)} />
          <PrivacyPanel locale={locale} personId={person.id} />
        </div>
      </div>
    </div>
  );
}
