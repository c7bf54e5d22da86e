import { BalanceOwedAnswer, BeneficiaryAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { PrivacyEraseForm } from "@/features/people/privacy-erase-form";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "privacy" }))("erase_title"));
}

export default async function EraseBeneficiaryPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "manager");
  const [{ beneficiary: person }, { balance }, t] = await Promise.all([
    get(BeneficiaryAnswer, `/studio/beneficiaries/${encodeURIComponent(id)}`),
    get(BalanceOwedAnswer, `/center/beneficiaries/${encodeURIComponent(id)}/balance-owed`),
    getTranslations({ locale, namespace: "privacy" }),
  ]);
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <Link prefetch={false} href={deskPath(locale, `/balai/penerima-manfaat/${person.id}`)} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {person.public_alias}</Link>
      <h1 className="text-2xl">{t("erase_of", { alias: person.public_alias })}</h1>
      <PrivacyEraseForm locale={locale} person={person} balance={balance} />
    </div>
  );
}
