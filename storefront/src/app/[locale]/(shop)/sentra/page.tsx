import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listProducts } from "@/features/catalog/queries";
import { CenterList } from "@/features/makers/center-list";
import { listBrands, listCenters } from "@/features/makers/queries";
import { Breadcrumbs } from "@/features/shell/breadcrumbs";
import { PageHead } from "@/features/shell/page-head";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "places" });
  return pageMetadata({ locale, route: "/sentra", title: t("centers_title"), description: t("centers_lead") });
}

export default async function CentersPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "places" });
  const [centers, brands, products] = await Promise.all([listCenters(), listBrands(), listProducts(locale, { limit: 100 })]);
  const entries = centers.map((center) => ({
    center,
    brands: brands.filter((brand) => products.some(({ listing }) => listing.center.id === center.id && listing.brand.id === brand.id)),
  }));
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} links={[]} />
      <PageHead title={t("centers_title")} lead={t("centers_lead")} />
      <h2 className="sr-only">{t("center_eyebrow")}</h2>
      <CenterList entries={entries} locale={locale} />
    </div>
  );
}
