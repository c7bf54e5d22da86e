import { BeneficiaryAnswer, ConsentsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ConsentOutcome } from "@/features/people/consent-form-outcome";
import { ConsentQuestion } from "@/features/people/consent-form-question";
import { inForce, isScope, scopesFor } from "@/features/people/consent-form-scopes";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string; scope: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "register" }))("consents_title"));
}

export default async function ConsentPage({ params, searchParams }: Props) {
  const { locale, id, scope } = await readParams(params);
  if (!isScope(scope)) notFound();
  const { get, zone } = await openDesk(locale, "staff", "manager");
  const own = `/studio/beneficiaries/${encodeURIComponent(id)}`;
  const [{ beneficiary: person }, { consents }, asked, t] = await Promise.all([
    get(BeneficiaryAnswer, own),
    get(ConsentsAnswer, `${own}/consents`),
    searchParams,
    getTranslations({ locale, namespace: "register" }),
  ]);
  if (!scopesFor(person).includes(scope)) notFound();
  return (
    <div className="wrap grid max-w-xl gap-4 pt-6">
      <AppLink href={deskPath(locale, `/studio/penerima-manfaat/${person.id}/persetujuan`)} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("consents_of", { alias: person.public_alias })}</AppLink>
      <ConsentOutcome locale={locale} outcome={asked.outcome} of={asked.of ?? scope} alias={person.public_alias} />
      <ConsentQuestion key={scope} locale={locale} zone={zone} scope={scope} person={person} held={inForce(consents, scope)} />
    </div>
  );
}
