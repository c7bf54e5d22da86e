import { ADJUSTMENT_STATUSES, AdjustmentsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { classes } from "@/design/classes";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { CorrectionList } from "@/features/corrections/correction-list";
import { correctionOutcome, correctionTab } from "@/features/corrections/correction-status";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 20;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "corrections" }))("title"));
}

/** Corrections of what sold lines brought: proposed at the ledger of a line, approved here by another manager. */
export default async function CorrectionsPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { member, zone, get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const tab = correctionTab(asked.status);
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ adjustments, count }, t, words] = await Promise.all([
    get(AdjustmentsAnswer, "/center/adjustments", { status: tab, offset, limit }),
    getTranslations({ locale, namespace: "corrections" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const outcome = correctionOutcome(asked.outcome);
  const pages = Math.ceil(count / PER_PAGE);
  return (
    <div className="wrap grid gap-6 pt-8">
      {outcome ? <ArrivalNotice tone="good">{t(`outcome_${outcome}`)}</ArrivalNotice> : null}
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="measure mt-2 text-ink-soft">{t("lead")}</p>
      </div>
      <nav aria-label={t("tabs")} className="relative overflow-x-auto border-b border-line">
        <ul className="flex gap-6 whitespace-nowrap">
          {ADJUSTMENT_STATUSES.map((one) => (
            <li key={one}>
              <AppLink href={deskPath(locale, "/balai/koreksi", { status: one })} aria-current={one === tab ? "page" : undefined} className={classes("flex min-h-12 items-center border-b-2", one === tab ? "border-soga font-semibold" : "border-transparent text-ink-soft hover:text-ink")}>{t(`tab_${one}`)}</AppLink>
            </li>
          ))}
        </ul>
      </nav>
      {adjustments.length > 0 ? <CorrectionList locale={locale} zone={zone} corrections={adjustments} memberId={member.id} /> : <EmptyState title={t("none_title")} text={t(`none_${tab}`)} />}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/balai/koreksi", { status: tab, page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
