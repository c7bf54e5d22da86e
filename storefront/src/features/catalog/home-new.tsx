import { getTranslations } from "next-intl/server";
import { SectionHead } from "@/features/shell/section-head";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";
import { ProductGrid } from "./product-grid";

/** The newest pieces, not more than two of a brand, so that no centre fills the shelf. */
export async function HomeNew({ products, locale }: { products: readonly Product[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section id="baru" className="wrap mt-section">
      <SectionHead title={t("new")} link={{ href: path(locale, "/cari"), text: t("all") }} />
      <ProductGrid products={mixed(products, 8)} locale={locale} />
    </section>
  );
}

function mixed(products: readonly Product[], count: number): Product[] {
  const taken = new Map<string, number>();
  const chosen = products.filter(({ listing }) => {
    const already = taken.get(listing.brand.id) ?? 0;
    taken.set(listing.brand.id, already + 1);
    return already < 2;
  });
  return chosen.slice(0, count);
}
