import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Price } from "@/design/price";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";
import { ProductPicture } from "./product-picture";

/** Three boxes ready to give, on indigo. */
export async function HomeGifts({ products, locale }: { products: readonly Product[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  const gifts = boxes(products);
  if (gifts.length < 3) return null;
  return (
    <section className="mt-section bg-indigo text-on-indigo">
      <div className="wrap grid gap-10 py-16 lg:grid-cols-[4fr_8fr] lg:items-center lg:gap-16 lg:py-24">
        <div>
          <p className="eyebrow text-indigo-soft">{t("gifts_eyebrow")}</p>
          <h2 className="mt-3 text-3xl">{t("gifts")}</h2>
          <p className="mt-4 max-w-sm text-indigo-soft">{t("gifts_text")}</p>
          <AppLink href={path(locale, "/hadiah")} className={`${buttonClass({ tone: "light" })} mt-7`}>{t("gifts_link")}</AppLink>
        </div>
        <ul className="rail -mx-[var(--spacing-gutter)] auto-cols-[62%] gap-4 px-[var(--spacing-gutter)] sm:auto-cols-[38%] lg:mx-0 lg:grid-flow-row lg:grid-cols-3 lg:gap-6 lg:px-0">
          {gifts.map((product) => (
            <li key={product.id} className="relative">
              <ProductPicture product={product} locale={locale} role="packaging" sizes="(min-width: 64rem) 260px, 62vw" />
              <h3 className="mt-3 font-display text-lg leading-snug">
                <AppLink href={path(locale, "/produk/[handle]", { handle: product.handle })} className="after:absolute after:inset-0">{product.title}</AppLink>
              </h3>
              <p className="mt-1 text-sm text-indigo-soft">{product.listing.brand.name} · <Price amount={product.price} /></p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function boxes(products: readonly Product[]): Product[] {
  const seen = new Set<string>();
  return products
    .filter(({ listing: { brand, packaging }, stock }) => {
      if (!packaging?.gift_ready || stock === 0 || seen.has(brand.id)) return false;
      seen.add(brand.id);
      return true;
    })
    .slice(-3);
}
