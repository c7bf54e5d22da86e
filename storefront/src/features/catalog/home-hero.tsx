import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";
import { ProductPicture } from "./product-picture";

/** The first screen: three short lines, one piece in its box, two ways on. */
export async function HomeHero({ product, locale }: { product: Product | undefined; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section className="wrap grid gap-8 pt-2 lg:grid-cols-[5fr_6fr] lg:items-end lg:gap-14 lg:pt-4">
      <div className="max-lg:order-2 lg:pb-12">
        <p className="eyebrow text-soga">{t("eyebrow")}</p>
        <h1 className="mt-4 text-4xl">
          {t("title_1")} <br />
          {t("title_2")} <br />
          <em className="serif-italic font-normal">{t("title_3")}</em>
        </h1>
        <p className="mt-6 max-w-md text-ink-soft">{t("lead")}</p>
        <div className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-4">
          <a href="#baru" className={buttonClass({ size: "large" })}>{t("cta")}</a>
          <AppLink href={path(locale, "/hadiah")} className="border-b border-soga pb-0.5 font-semibold hover:border-b-2">{t("gift_cta")}</AppLink>
        </div>
      </div>
      {product ? (
        <figure className="max-lg:-mx-[var(--spacing-gutter)]">
          <AppLink href={path(locale, "/produk/[handle]", { handle: product.handle })} className="block" aria-label={product.title}>
            <ProductPicture product={product} locale={locale} role="packaging" first sizes="(min-width: 80rem) 640px, (min-width: 64rem) 52vw, 100vw" frame="aspect-[5/4] max-h-[60svh] w-full lg:aspect-[6/7] lg:max-h-[44rem]" />
          </AppLink>
          <figcaption className="mt-2.5 flex flex-wrap justify-between gap-x-4 text-xs text-ink-soft max-lg:px-[var(--spacing-gutter)]">
            <span>{product.listing.brand.name}, {product.title}</span>
            <span>{product.listing.center.name}</span>
          </figcaption>
        </figure>
      ) : null}
    </section>
  );
}
