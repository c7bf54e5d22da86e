import { StudioBrandsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { BrandFactsForm } from "@/features/listing/brand-facts-form";
import { stepAddress } from "@/features/listing/steps";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "listing" }))("brand_change"));
}

/** A brand's name, story and logo, to be changed. */
export default async function BrandPage({ params, searchParams }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const [t, { brands }, { listing_id: asked, then }] = await Promise.all([
    getTranslations({ locale, namespace: "listing" }),
    get(StudioBrandsAnswer, "/studio/brands", { limit: 200 }),
    searchParams,
  ]);
  const brand = brands.find((one) => one.id === id);
  if (!brand) notFound();
  const listingId = typeof asked === "string" && /^[\w-]{1,100}$/.test(asked) ? asked : null;
  const carried: Record<string, string> = then === "check" ? { then } : {};
  const back = listingId ? deskPath(locale, stepAddress(listingId, "brand"), carried) : deskPath(locale, "/studio/merek");
  return (
    <div className="wrap grid max-w-xl gap-6 pt-6">
      <AppLink href={back} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t(listingId ? "brand_short" : "brands_title")}</AppLink>
      <div className="grid gap-2">
        <h1 className="text-2xl">{brand.name}</h1>
        <p className="text-ink-soft">{t("brand_change_why")}</p>
      </div>
      <BrandFactsForm locale={locale} brand={brand} hidden={{ locale, ...(listingId ? { listing_id: listingId } : {}), ...carried }} />
    </div>
  );
}
