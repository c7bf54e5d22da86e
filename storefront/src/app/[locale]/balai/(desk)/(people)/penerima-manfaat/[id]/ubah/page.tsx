import { BeneficiaryAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { BeneficiaryForm } from "@/features/people/beneficiary-form";
import { allBrands } from "@/features/people/beneficiary-brands";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "people" }))("edit_title"));
}

export default async function EditBeneficiaryPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "manager");
  const [{ beneficiary: person }, brands, t] = await Promise.all([
    get(BeneficiaryAnswer, `/studio/beneficiaries/${encodeURIComponent(id)}`),
    allBrands(get),
    getTranslations({ locale, namespace: "people" }),
  ]);
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <Link prefetch={false} href={deskPath(locale, `/balai/penerima-manfaat/${person.id}`)} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {person.public_alias}</Link>
      <div>
        <h1 className="text-2xl">{t("edit_title")}</h1>
        <p className="text-sm text-ink-soft">{t("view_recorded")}</p>
      </div>
      <BeneficiaryForm locale={locale} person={person} brands={brands} />
    </div>
  );
}
