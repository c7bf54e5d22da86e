import { BeneficiariesAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Pagination } from "@/design/pagination";
import { RegisterRows } from "@/features/people/register-rows";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { pageOf } from "@/features/studio/page-of";
import { readParams, type PageProps } from "@/i18n/page";

const PER_PAGE = 30;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "register" }))("list_title"));
}

export default async function PeoplePage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const { page, offset, limit } = pageOf((await searchParams).page, PER_PAGE);
  const [{ beneficiaries, count }, t, words] = await Promise.all([
    get(BeneficiariesAnswer, "/studio/beneficiaries", { offset, limit }),
    getTranslations({ locale, namespace: "register" }),
    getTranslations({ locale, namespace: "common" }),
  ]);
  const pages = Math.ceil(count / PER_PAGE);
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-8">
      <h1 className="text-2xl">{t("list_title")}</h1>
      <p className="text-ink-soft">{t("list_lead")}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <AppLink href={deskPath(locale, "/studio/penerima-manfaat/baru")} className={buttonClass({ size: "large", wide: true })}>{t("register")}</AppLink>
        <AppLink href={deskPath(locale, "/studio/penerima-manfaat/formulir")} className={buttonClass({ tone: "outline", size: "large", wide: true })}>{t("paper_form")}</AppLink>
      </div>
      {beneficiaries.length ? <RegisterRows locale={locale} people={beneficiaries} /> : <EmptyState title={t("empty_title")} text={t("empty_text")} />}
      <Pagination page={page} pages={pages} href={(to) => deskPath(locale, "/studio/penerima-manfaat", { page: to })} texts={{ label: words("pages"), previous: words("previous"), next: words("next"), position: words("position", { page, pages }) }} />
    </div>
  );
}
