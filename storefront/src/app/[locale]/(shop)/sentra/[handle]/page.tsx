import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { EmptyState } from "@/design/empty-state";
import { Pattern } from "@/design/pattern";
import { ProductGrid } from "@/features/catalog/product-grid";
import { productsById } from "@/features/catalog/queries";
import { BrandEmblem } from "@/features/makers/brand-emblem";
import { findCenter } from "@/features/makers/queries";
import { Breadcrumbs } from "@/features/shell/breadcrumbs";
import { PageHead } from "@/features/shell/page-head";
import { SectionHead } from "@/features/shell/section-head";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { path } from "@/i18n/path";
import { inLocale } from "@/lib/bilingual";
import { pageMetadata } from "@/lib/metadata";

type Props = PageProps<LocaleParams & { handle: string }>;

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await readParams(params);
  const answer = await findCenter(handle);
  return answer ? pageMetadata({ locale, route: "/sentra/[handle]", handle, title: answer.center.name, description: inLocale(answer.center.story, locale) }) : {};
}

export default async function CenterPage({ params }: Props) {
  const { locale, handle } = await readParams(params);
  const answer = await findCenter(handle);
  if (!answer) notFound();
  const { center, brands } = answer;
  const t = await getTranslations({ locale, namespace: "places" });
  const shell = await getTranslations({ locale, namespace: "shell" });
  const products = await productsById(locale, answer.product_ids);
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} links={[{ href: path(locale, "/sentra"), text: shell("centers") }]} />
      <PageHead title={center.name} eyebrow={center.name.includes(center.province) ? undefined : center.province} lead={inLocale(center.story, locale)} />
      <h2 className="sr-only">{t("center_brands")}</h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:gap-7">
        {brands.map((brand) => (
          <li key={brand.id} className="relative grid grid-cols-[7rem_1fr] bg-paper-deep sm:grid-cols-[10rem_1fr]">
            <div className="relative">
              <Pattern mark={brand.mark} repeat={64} className="size-full" />
              <BrandEmblem brand={brand} className="absolute inset-0 m-auto size-20 rounded-full ring-4 ring-paper-deep" />
            </div>
            <div className="p-5 lg:p-7">
              <h3 className="text-xl"><AppLink className="after:absolute after:inset-0" href={path(locale, "/merek/[handle]", { handle: brand.handle })}>{brand.name}</AppLink></h3>
              <p className="mt-2 text-sm text-ink-soft">{inLocale(brand.story, locale)}</p>
            </div>
          </li>
        ))}
      </ul>
      <section className="mt-section">
        <SectionHead title={t("center_work")} />
        {products.length ? <ProductGrid products={products} locale={locale} /> : <EmptyState title={t("category_empty")} text={t("category_empty_text")} />}
      </section>
    </div>
  );
}
