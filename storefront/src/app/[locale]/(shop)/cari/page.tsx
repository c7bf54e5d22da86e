import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Pagination } from "@/design/pagination";
import { ProductGrid } from "@/features/catalog/product-grid";
import { ChosenFilters } from "@/features/search/chosen";
import { Filters } from "@/features/search/filters";
import { NothingFound } from "@/features/search/nothing-found";
import { PAGE_SIZE, readQuestion, writeQuestion } from "@/features/search/question";
import { search } from "@/features/search/search";
import { SearchAway } from "@/features/search/search-away";
import { SearchBox } from "@/features/shell/search-box";
import { readParams, type PageProps } from "@/i18n/page";
import { path } from "@/i18n/path";
import { StoreError } from "@/lib/medusa";
import { pageMetadata } from "@/lib/metadata";

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const { q } = readQuestion(await searchParams);
  const t = await getTranslations({ locale, namespace: "search" });
  return { ...pageMetadata({ locale, route: "/cari", title: q ? t("title_for", { q }) : t("title"), description: t("description") }), robots: { index: !q, follow: true } };
}

export default async function SearchPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const question = readQuestion(await searchParams);
  const t = await getTranslations({ locale, namespace: "search" });
  const common = await getTranslations({ locale, namespace: "common" });
  const at = (page: number) => `${path(locale, "/cari")}?${writeQuestion({ ...question, page })}`;
  const heading = <h1 className={question.q ? "sr-only" : "mb-4 text-4xl"}>{question.q ? t("title_for", { q: question.q }) : t("title")}</h1>;
  const box = <SearchBox locale={locale} id="search-page" value={question.q} large className="flex" />;
  const found = await search(question, locale).catch((error: unknown) => {
    if (error instanceof StoreError) return null;
    throw error;
  });
  if (!found) return <div className="wrap pt-6 lg:pt-10">{heading}{box}<SearchAway locale={locale} href={at(question.page)} /></div>;
  const pages = Math.ceil(found.count / PAGE_SIZE);
  const filtered = writeQuestion({ ...question, q: "", page: 1, sort: "relevance" }) !== "";
  return (
    <div className="wrap pt-6 lg:pt-10">
      {heading}
      {box}
      <p role="status" className="mt-4 mb-8 text-sm text-ink-soft">
        {found.corrected ? `${t("corrected", { q: question.q, corrected: found.corrected })} ` : null}
        {t("count", { count: found.count })}
        {filtered ? <> · <AppLink className="link" href={path(locale, "/cari", { query: { q: question.q } })}>{t("reset")}</AppLink></> : null}
      </p>
      <div className="grid gap-8 lg:grid-cols-[15rem_1fr] lg:gap-14">
        <a href="#saring" className={`${buttonClass({ tone: "outline", wide: true })} lg:hidden`}>{t("filters")}</a>
        <aside id="saring" aria-label={t("filters")} className="hidden target:block lg:block">
          <Filters question={question} found={found} locale={locale} />
        </aside>
        <div>
          <h2 className="sr-only">{t("results")}</h2>
          <ChosenFilters question={question} locale={locale} />
          {found.products.length ? (
            <ProductGrid products={found.products} locale={locale} leading columns={3} />
          ) : (
            <NothingFound locale={locale} />
          )}
          <Pagination
            page={question.page}
            pages={pages}
            href={at}
            texts={{ label: common("pages"), previous: common("previous"), next: common("next"), position: common("position", { page: question.page, pages }) }}
          />
        </div>
      </div>
    </div>
  );
}
