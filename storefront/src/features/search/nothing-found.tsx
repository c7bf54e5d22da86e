import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { ProductGrid } from "@/features/catalog/product-grid";
import { listProducts } from "@/features/catalog/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { CategoryLinks } from "./category-links";

/** No result: how to ask better, where to browse, and what is new. */
export async function NothingFound({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "search" });
  const products = await listProducts(locale, { limit: 3 });
  return (
    <>
      <EmptyState title={t("empty")} text={t("empty_tips")}>
        <AppLink href={path(locale, "/cari")} className={buttonClass({ tone: "outline" })}>{t("empty_all")}</AppLink>
      </EmptyState>
      <CategoryLinks locale={locale} />
      <section aria-labelledby="new-work" className="mt-10">
        <h2 id="new-work" className="mb-5 text-2xl">{t("empty_new")}</h2>
        <ProductGrid products={products} locale={locale} columns={3} />
      </section>
    </>
  );
}
