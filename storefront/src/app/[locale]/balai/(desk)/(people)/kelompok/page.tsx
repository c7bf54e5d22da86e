import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { allGroups } from "@/features/people/groups-all";
import { GroupsList } from "@/features/people/groups-list";
import { groupOutcome } from "@/features/people/groups-outcome";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "people" }))("groups_title"));
}

export default async function GroupsPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { get } = await openDesk(locale, "manager");
  const [groups, t, asked] = await Promise.all([allGroups(get), getTranslations({ locale, namespace: "people" }), searchParams]);
  const outcome = groupOutcome(asked.outcome);
  const fresh = <AppLink href={deskPath(locale, "/balai/kelompok/baru")} className={buttonClass()}>{t("group_new")}</AppLink>;
  return (
    <div className="wrap grid gap-6 pt-8">
      {outcome ? <ArrivalNotice tone="good">{t(`group_outcome_${outcome}`)}</ArrivalNotice> : null}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl">{t("groups_title")}</h1>
          <p className="measure text-ink-soft">{t("groups_lead")}</p>
        </div>
        {groups.length > 0 ? fresh : null}
      </div>
      {groups.length > 0 ? <GroupsList locale={locale} groups={groups} /> : <EmptyState title={t("groups_none_title")} text={t("groups_none_text")}>{fresh}</EmptyState>}
      <p className="measure text-sm text-ink-soft">{t("groups_note")}</p>
    </div>
  );
}
