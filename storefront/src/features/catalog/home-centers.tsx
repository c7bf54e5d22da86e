import type { PublicBrand, PublicCenter } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { SectionHead } from "@/features/shell/section-head";
import { CenterList } from "@/features/makers/center-list";
import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";

interface HomeCentersProps {
  centers: readonly PublicCenter[];
  brands: readonly PublicBrand[];
  products: readonly Product[];
  locale: Locale;
}

/** An index of centres with the brands they make, as far as something of them is on the shelf. */
export async function HomeCenters({ centers, brands, products, locale }: HomeCentersProps) {
  const t = await getTranslations({ locale, namespace: "home" });
  const entries = centers.map((center) => ({ center, brands: brands.filter((brand) => products.some(({ listing }) => listing.brand.id === brand.id && listing.center.id === center.id)) }));
  return (
    <section className="wrap mt-section">
      <SectionHead title={t("centers")} eyebrow={t("centers_eyebrow")} />
      <CenterList entries={entries} locale={locale} />
    </section>
  );
}
