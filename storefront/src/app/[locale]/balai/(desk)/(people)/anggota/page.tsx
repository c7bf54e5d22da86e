import { MembersAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { MembersFilter, membersFilter } from "@/features/people/members-filter";
import { MembersTable } from "@/features/people/members-table";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 50;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "members" }))("title"));
}

export default async function MembersPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { member, zone, get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const filter = membersFilter(asked);
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ members, count }, t, words] = await Promise.all([
    get(MembersAnswer, "/center/members", { ...filter, offset, limit }),
    getTranslations({ locale, namespace: "members" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const pages = Math.ceil(count / PER_PAGE);
  return (
    <div className="wrap grid gap-6 pt-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="measure text-ink-soft">{t("lead")}</p>
        </div>
        <AppLink href={deskPath(locale, "/balai/anggota/undang")} className={buttonClass()}>{t("invite")}</AppLink>
      </div>
      <MembersFilter locale={locale} {...filter} />
      <p role="status" className="text-sm text-ink-soft">{t("found", { count })}</p>
      {members.length > 0 ? <MembersTable locale={locale} zone={zone} members={members} own={member.id} /> : (
        <EmptyState title={t("none_title")} text={t("none_text")}>
          <AppLink href={deskPath(locale, "/balai/anggota")} className={buttonClass({ tone: "outline" })}>{t("all")}</AppLink>
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/balai/anggota", { ...filter, page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
