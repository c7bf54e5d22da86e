import { BeneficiaryAnswer, ConsentsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { ConsentQuestions } from "@/features/people/consent-form-list";
import { ConsentOutcome } from "@/features/people/consent-form-outcome";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { path } from "@/i18n/path";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "register" }))("consents_title"));
}

export default async function ConsentsPage({ params, searchParams }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const own = `/studio/beneficiaries/${encodeURIComponent(id)}`;
  const [{ beneficiary: person }, { consents }, asked, t] = await Promise.all([
    get(BeneficiaryAnswer, own),
    get(ConsentsAnswer, `${own}/consents`),
    searchParams,
    getTranslations({ locale, namespace: "register" }),
  ]);
  return (
    <div className="wrap grid max-w-2xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/studio/penerima-manfaat")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("list_title")}</AppLink>
      <h1 className="text-2xl">{t("consents_of", { alias: person.public_alias })}</h1>
      <ConsentOutcome locale={locale} outcome={asked.outcome} of={asked.of} alias={person.public_alias} />
      <p className="text-ink-soft">{t("consents_lead", { alias: person.public_alias })}</p>
      {person.is_adult ? null : <Notice>{t("minor_long")}</Notice>}
      <ConsentQuestions locale={locale} person={person} consents={consents} />
      {person.public ? <AppLink href={path(locale, "/perajin/[handle]", { handle: person.handle })} className="link inline-flex min-h-12 items-center justify-self-start">{t("see_public", { alias: person.public_alias })}</AppLink> : null}
    </div>
  );
}
