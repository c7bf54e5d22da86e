import { StudioBrandsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { buttonClass } from "@/design/button";
import { BrandLook } from "@/features/listing/brand-look";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { inLocale } from "@/lib/bilingual";

type Props = PageProps<LocaleParams>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "listing" }))("brands_title"));
}

/** The centre's brands, to be changed or added to. */
export default async function BrandsPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const [t, { brands }, { outcome }] = await Promise.all([
    getTranslations({ locale, namespace: "listing" }),
    get(StudioBrandsAnswer, "/studio/brands", { limit: 200 }),
    searchParams,
  ]);
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <h1 className="text-2xl">{t("brands_title")}</h1>
      {outcome === "saved" ? <ArrivalNotice tone="good">{t("brand_saved")}</ArrivalNotice> : null}
      {brands.length === 0 ? <p className="text-ink-soft">{t("brand_none")}</p> : (
        <ul className="grid gap-3">
          {brands.map((brand) => (
            <li key={brand.id}>
              <AppLink href={deskPath(locale, `/studio/merek/${brand.id}`)} className="flex min-h-20 items-center gap-4 border border-line bg-white p-4 hover:bg-paper-deep">
                <BrandLook brand={brand} />
                <span className="grid gap-0.5">
                  <span className="font-semibold">{brand.name}</span>
                  <span className="line-clamp-2 text-sm text-ink-soft">{inLocale(brand.story, locale)}</span>
                </span>
              </AppLink>
            </li>
          ))}
        </ul>
      )}
      <AppLink href={deskPath(locale, "/studio/merek/baru")} className={buttonClass({ tone: "outline" })}>{t("brand_add")}</AppLink>
    </div>
  );
}
