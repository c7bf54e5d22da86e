import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import { GroupsEdit } from "@/features/people/groups-edit";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "people" }))("group_new"));
}

export default async function NewGroupPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const { get } = await openDesk(locale, "manager");
  const [people, t] = await Promise.all([allBeneficiaries(get, "present"), getTranslations({ locale, namespace: "people" })]);
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/balai/kelompok")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("groups_title")}</AppLink>
      <h1 className="text-2xl">{t("group_new")}</h1>
      <GroupsEdit locale={locale} group={null} people={people} />
    </div>
  );
}
