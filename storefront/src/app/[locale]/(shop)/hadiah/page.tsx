import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Pattern } from "@/design/pattern";
import { ProductGrid } from "@/features/catalog/product-grid";
import { listProducts } from "@/features/catalog/queries";
import { Breadcrumbs } from "@/features/shell/breadcrumbs";
import { PageHead } from "@/features/shell/page-head";
import { SectionHead } from "@/features/shell/section-head";
import { readParams, type PageProps } from "@/i18n/page";
import { path } from "@/i18n/path";
import { pageMetadata } from "@/lib/metadata";
import { formatPrice } from "@/lib/price";

/** Budgets in whole rupiah, each shelf from the one before up to it. */
const BUDGETS = [100_000, 300_000];

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "places" });
  return pageMetadata({ locale, route: "/hadiah", title: t("gifts_title"), description: t("gifts_lead") });
}

export default async function GiftsPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "places" });
  const gifts = (await listProducts(locale, { limit: 100 })).filter(({ listing, stock }) => listing.packaging?.gift_ready && stock !== 0);
  const shelves = [
    ...BUDGETS.map((budget, place) => ({
      title: t("gifts_under", { price: formatPrice(budget) }),
      products: gifts.filter(({ price }) => price < budget && price >= (BUDGETS[place - 1] ?? 0)),
    })),
    { title: t("gifts_large"), products: gifts.filter(({ price }) => price >= (BUDGETS.at(-1) ?? 0)) },
  ].filter(({ products }) => products.length);
  return (
    <>
      <div className="wrap">
        <Breadcrumbs locale={locale} links={[]} />
        <PageHead title={t("gifts_title")} lead={t("gifts_lead")}>
          <AppLink href={path(locale, "/cari", { query: { gift_ready: "true" } })} className={`${buttonClass({ tone: "outline", size: "small" })} mt-6`}>{t("category_all")}</AppLink>
        </PageHead>
        {shelves.map(({ title, products }, place) => (
          <section key={title} className={place ? "mt-section" : undefined}>
            <SectionHead title={title} />
            <ProductGrid products={products.slice(0, 8)} locale={locale} leading={place === 0} />
          </section>
        ))}
      </div>
      <section className="wrap mt-section grid gap-8 md:grid-cols-[2fr_3fr] md:items-center lg:gap-16">
        <Pattern repeat={64} className="h-56" />
        <div className="measure">
          <h2 className="text-2xl">{t("gifts_wrap")}</h2>
          <p className="mt-4 text-ink-soft">{t("gifts_wrap_text")}</p>
        </div>
      </section>
    </>
  );
}
