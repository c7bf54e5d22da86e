import { AuditAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { AuditFilter } from "@/features/people/audit-filter";
import { auditFilter } from "@/features/people/audit-query";
import { AuditTable } from "@/features/people/audit-table";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import { allGroups } from "@/features/people/groups-all";
import { deskMembers } from "@/features/people/members-find";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";
import { formatMoment } from "@/lib/date";

const PER_PAGE = 50;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "audit" }))("title"));
}

export default async function AuditPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { member, zone, get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const filter = auditFilter(asked);
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ records, count }, members, people, groups, t, words] = await Promise.all([
    get(AuditAnswer, "/center/audit", { ...filter, offset, limit }),
    deskMembers(get),
    allBeneficiaries(get, "all"),
    allGroups(get),
    getTranslations({ locale, namespace: "audit" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const names = new Map([...members.map(({ id, display_name }) => [id, display_name] as const), ...groups.map(({ id, name }) => [id, name] as const)]);
  const pages = Math.ceil(count / PER_PAGE);
  return (
    <div className="wrap grid gap-6 pt-8 print:p-0">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="hidden text-sm text-ink-soft print:block">{member.center.name}</p>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="measure text-ink-soft">{t("lead")}</p>
        </div>
        <a href={deskPath(locale, "/balai/catatan-akses/unduh", filter)} download className={`${buttonClass({ tone: "outline" })} no-print`}>{t("csv")}</a>
      </div>
      <AuditFilter locale={locale} filter={filter} members={members} people={people} />
      <p role="status" className="text-sm text-ink-soft">{t("found", { count })}</p>
      {records.length > 0 ? <AuditTable locale={locale} zone={zone} records={records} names={names} /> : (
        <EmptyState title={t("none_title")} text={t("none_text")}>
          <AppLink href={deskPath(locale, "/balai/catatan-akses")} className={buttonClass({ tone: "outline" })}>{t("all")}</AppLink>
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/balai/catatan-akses", { ...filter, page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
      <p className="measure text-sm text-ink-soft">{t("note")}</p>
      <p className="hidden text-sm text-ink-soft print:block">{t("printed", { when: formatMoment(new Date(), locale, zone) })}</p>
    </div>
  );
}
