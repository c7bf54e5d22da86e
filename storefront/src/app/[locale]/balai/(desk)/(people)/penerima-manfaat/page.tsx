import { BeneficiariesAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { BeneficiaryFilter, beneficiaryFilter } from "@/features/people/beneficiary-filter";
import { BeneficiaryFound } from "@/features/people/beneficiary-found";
import { BeneficiaryTable } from "@/features/people/beneficiary-table";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 50;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "people" }))("title"));
}

export default async function BeneficiariesPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { get } = await openDesk(locale, "manager");
  const asked = await searchParams;
  const { presence, q } = beneficiaryFilter(asked);
  const { page, offset, limit } = pageOf(asked.page, PER_PAGE);
  const [{ beneficiaries, count }, t, words] = await Promise.all([
    get(BeneficiariesAnswer, "/studio/beneficiaries", { presence, q, offset, limit }),
    getTranslations({ locale, namespace: "people" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const pages = Math.ceil(count / PER_PAGE);
  const register = <AppLink href={deskPath(locale, "/studio/penerima-manfaat/baru")} className={buttonClass()}>{t("register")}</AppLink>;
  return (
    <div className="wrap grid gap-6 pt-8">
      {asked.outcome === "erased" ? <ArrivalNotice tone="good">{t("outcome_erased")}</ArrivalNotice> : null}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="measure text-ink-soft">{t("lead")}</p>
        </div>
        {register}
      </div>
      <BeneficiaryFilter locale={locale} presence={presence} q={q} />
      <details className="no-print">
        <summary className="link inline-flex min-h-12 items-center text-sm">{t("search_private")}</summary>
        <div className="border-l-4 border-line-strong py-2 pl-4">
          <BeneficiaryFound locale={locale} texts={{ label: t("search_private_label"), hint: t("search_private_hint"), submit: t("search_submit"), busy: t("busy") }} />
        </div>
      </details>
      <p role="status" className="text-sm text-ink-soft">{t("found", { count })}</p>
      {beneficiaries.length > 0 ? <BeneficiaryTable locale={locale} people={beneficiaries} /> : q ? (
        <EmptyState title={t("none_title")} text={t("none_text", { q })}>
          <AppLink href={deskPath(locale, "/balai/penerima-manfaat", { presence: "all" })} className={buttonClass({ tone: "outline" })}>{t("all")}</AppLink>
        </EmptyState>
      ) : <EmptyState title={t(`empty_${presence}`)} text={t("empty_text")}>{presence === "left" ? null : register}</EmptyState>}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/balai/penerima-manfaat", { presence, q, page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
