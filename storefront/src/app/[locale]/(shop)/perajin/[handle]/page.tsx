import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Pattern } from "@/design/pattern";
import { Picture } from "@/design/picture";
import { ProductGrid } from "@/features/catalog/product-grid";
import { productsById } from "@/features/catalog/queries";
import { findMaker } from "@/features/makers/queries";
import { Breadcrumbs } from "@/features/shell/breadcrumbs";
import { SectionHead } from "@/features/shell/section-head";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { path } from "@/i18n/path";
import { inLocale } from "@/lib/bilingual";
import { pageMetadata } from "@/lib/metadata";

type Props = PageProps<LocaleParams & { handle: string }>;

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await readParams(params);
  const answer = await findMaker(handle);
  if (!answer) return {};
  const t = await getTranslations({ locale, namespace: "places" });
  const { alias } = answer.maker;
  // Search engines and archives outlive a consent: a maker's page stays out of them.
  return { ...pageMetadata({ locale, route: "/perajin/[handle]", handle, title: alias, description: t("maker_meta", { alias }) }), robots: { index: false, follow: true, noarchive: true } };
}

export default async function MakerPage({ params }: Props) {
  const { locale, handle } = await readParams(params);
  const answer = await findMaker(handle);
  if (!answer) notFound();
  const { maker, brands } = answer;
  const t = await getTranslations({ locale, namespace: "places" });
  const products = await productsById(locale, answer.product_ids);
  const story = inLocale(maker.story, locale);
  const center = products[0]?.listing.center;
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} links={center ? [{ href: path(locale, "/sentra/[handle]", { handle: center.handle }), text: center.name }] : []} />
      <header className="grid items-center gap-8 pt-2 md:grid-cols-[minmax(14rem,24rem)_1fr] lg:gap-20">
        {maker.photo ? (
          <Picture photo={maker.photo} alt={inLocale(maker.photo.alt, locale)} sizes="(min-width: 48rem) 24rem, 92vw" first />
        ) : (
          <div className="relative aspect-[4/5] max-md:aspect-[8/5]">
            <Pattern mark={brands[0]?.mark} repeat={84} className="size-full" />
            <span aria-hidden="true" className="absolute inset-0 m-auto grid size-28 place-items-center bg-paper font-display text-5xl text-indigo">{maker.alias.charAt(0)}</span>
          </div>
        )}
        <div className="measure">
          <p className="eyebrow text-soga">{t("maker_eyebrow")}</p>
          <h1 className="mt-3 text-4xl">{maker.alias}</h1>
          {story ? <blockquote className="mt-6 font-display text-2xl leading-snug">“{story}”</blockquote> : null}
          <p className="mt-6 text-sm text-ink-soft">
            {t("maker_brands")}{" "}
            {brands.map((brand, place) => (
              <span key={brand.id}>
                {place ? ", " : ""}
                <AppLink className="link text-ink" href={path(locale, "/merek/[handle]", { handle: brand.handle })}>{brand.name}</AppLink>
              </span>
            ))}
            {center ? ` · ${center.province}` : ""}
          </p>
          <p className="mt-3 text-xs text-ink-soft">{t("maker_consent", { alias: maker.alias })}</p>
        </div>
      </header>
      {products.length ? (
        <section className="mt-section">
          <SectionHead title={t("maker_work", { alias: maker.alias })} />
          <ProductGrid products={products} locale={locale} />
        </section>
      ) : null}
    </div>
  );
}
