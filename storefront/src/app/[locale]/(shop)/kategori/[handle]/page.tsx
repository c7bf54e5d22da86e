import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { ProductGrid } from "@/features/catalog/product-grid";
import { listCategories, listProducts } from "@/features/catalog/queries";
import { Breadcrumbs } from "@/features/shell/breadcrumbs";
import { PageHead } from "@/features/shell/page-head";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { pageMetadata } from "@/lib/metadata";

type Props = PageProps<LocaleParams & { handle: string }>;

/** More than this is for the search page, which can filter and turn pages. */
const SHOWN = 24;

export const generateStaticParams = () => [];

const find = async (locale: Locale, handle: string) => (await listCategories(locale)).find((category) => category.handle === handle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await readParams(params);
  const category = await find(locale, handle);
  return category ? pageMetadata({ locale, route: "/kategori/[handle]", handle, title: category.name, description: category.description ?? undefined }) : {};
}

export default async function CategoryPage({ params }: Props) {
  const { locale, handle } = await readParams(params);
  const category = await find(locale, handle);
  if (!category) notFound();
  const t = await getTranslations({ locale, namespace: "places" });
  const products = await listProducts(locale, { categoryId: category.id, limit: SHOWN });
  const filterHref = path(locale, "/cari", { query: { category: handle } });
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} links={[]} />
      <PageHead title={category.name} lead={category.description ?? undefined}>
        <AppLink href={filterHref} className={`${buttonClass({ tone: "outline", size: "small" })} mt-6`}>{t("category_all")}</AppLink>
      </PageHead>
      <h2 className="sr-only">{t("category_work")}</h2>
      {products.length ? <ProductGrid products={products} locale={locale} leading /> : <EmptyState title={t("category_empty")} text={t("category_empty_text")} />}
      {products.length === SHOWN ? (
        <p className="mt-12 text-center">
          <AppLink href={path(locale, "/cari", { query: { category: handle, page: 2 } })} className={buttonClass({ tone: "outline" })}>{t("category_next")}</AppLink>
        </p>
      ) : null}
    </div>
  );
}
