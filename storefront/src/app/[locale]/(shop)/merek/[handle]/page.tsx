import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { EmptyState } from "@/design/empty-state";
import { Pattern } from "@/design/pattern";
import { ProductGrid } from "@/features/catalog/product-grid";
import { productsById } from "@/features/catalog/queries";
import { BrandLook } from "@/features/makers/brand-look";
import { findBrand } from "@/features/makers/queries";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { path } from "@/i18n/path";
import { inLocale } from "@/lib/bilingual";
import { pageMetadata } from "@/lib/metadata";

type Props = PageProps<LocaleParams & { handle: string }>;

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await readParams(params);
  const answer = await findBrand(handle);
  return answer ? pageMetadata({ locale, route: "/merek/[handle]", handle, title: answer.brand.name, description: inLocale(answer.brand.story, locale) }) : {};
}

export default async function BrandPage({ params }: Props) {
  const { locale, handle } = await readParams(params);
  const answer = await findBrand(handle);
  if (!answer) notFound();
  const { brand, center } = answer;
  const t = await getTranslations({ locale, namespace: "places" });
  const common = await getTranslations({ locale, namespace: "common" });
  const products = await productsById(locale, answer.product_ids);
  const makers = new Map(products.flatMap(({ listing }) => listing.makers.map((maker) => [maker.handle, maker.alias] as const)));
  return (
    <>
      <Pattern mark={brand.mark} repeat={84} className="h-44 lg:h-64" />
      <div className="wrap">
        <header className="-mt-12 grid gap-x-14 gap-y-6 pb-12 lg:grid-cols-[5fr_6fr]">
          <div>
            <BrandLook brand={brand} className="size-24 ring-4 ring-paper" />
            <p className="eyebrow mt-6 text-soga">{t("brand_eyebrow")}</p>
            <h1 className="mt-2 text-4xl">{brand.name}</h1>
          </div>
          <div className="measure self-end">
            <p className="text-lg">{inLocale(brand.story, locale)}</p>
            <p className="mt-4 text-sm text-ink-soft">
              <AppLink className="link" href={path(locale, "/sentra/[handle]", { handle: center.handle })}>{t("brand_from", { center: center.name })}</AppLink>
            </p>
            <p className="mt-1 text-sm text-ink-soft">
              {t("brand_makers")}:{" "}
              {makers.size
                ? [...makers].map(([maker, alias], place) => (
                    <span key={maker}>
                      {place ? ", " : ""}
                      <AppLink className="link" href={path(locale, "/perajin/[handle]", { handle: maker })}>{alias}</AppLink>
                    </span>
                  ))
                : common("nobody")}
            </p>
          </div>
        </header>
        <h2 className="sr-only">{t("brand_work", { brand: brand.name })}</h2>
        {products.length ? <ProductGrid products={products} locale={locale} /> : <EmptyState title={t("category_empty")} text={t("category_empty_text")} mark={brand.mark} />}
      </div>
    </>
  );
}
