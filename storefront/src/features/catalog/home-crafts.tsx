import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { SectionHead } from "@/features/shell/section-head";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";
import { ProductPicture } from "./product-picture";
import type { Category } from "./queries";

interface HomeCraftsProps {
  categories: readonly Category[];
  products: readonly Product[];
  locale: Locale;
}

/** One tall picture a category, from a close-up of something in it. */
export async function HomeCrafts({ categories, products, locale }: HomeCraftsProps) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section className="wrap mt-section">
      <SectionHead title={t("crafts")} eyebrow={t("crafts_eyebrow")} />
      <ul className="grid grid-cols-2 gap-4 sm:gap-6 lg:grid-cols-4 lg:gap-7">
        {categories.map((category) => {
          const own = products.filter((product) => product.category?.handle === category.handle);
          const shown = own.find(({ listing }) => listing.photos.some(({ role }) => role === "detail")) ?? own[0];
          return (
            <li key={category.id} className="group relative">
              {shown ? <ProductPicture product={shown} locale={locale} role="detail" decorative sizes="(min-width: 64rem) 290px, 46vw" frame="aspect-[3/4]" /> : <div className="aspect-[3/4] bg-paper-deep" />}
              <h3 className="mt-3 font-display text-2xl">
                <AppLink href={path(locale, "/kategori/[handle]", { handle: category.handle })} className="after:absolute after:inset-0 group-hover:underline group-hover:decoration-soga group-hover:decoration-1 group-hover:underline-offset-6">{category.name}</AppLink>
              </h3>
              {category.description ? <p className="mt-1 hidden text-sm text-ink-soft sm:block">{category.description}</p> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
