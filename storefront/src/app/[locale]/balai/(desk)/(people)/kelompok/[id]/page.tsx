import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import { allGroups } from "@/features/people/groups-all";
import { GroupsEdit } from "@/features/people/groups-edit";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "people" }))("group_edit"));
}

export default async function GroupPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "manager");
  const [groups, people, t] = await Promise.all([allGroups(get), allBeneficiaries(get, "present"), getTranslations({ locale, namespace: "people" })]);
  const group = groups.find((one) => one.id === id) ?? notFound();
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/balai/kelompok")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("groups_title")}</AppLink>
      <h1 className="text-2xl">{group.name}</h1>
      <GroupsEdit locale={locale} group={group} people={people} />
    </div>
  );
}
