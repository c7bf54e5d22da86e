import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { BrandFactsForm } from "@/features/listing/brand-facts-form";
import { stepAddress } from "@/features/listing/steps";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "listing" }))("brand_add"));
}

/** A new brand; coming from a listing's screen it goes back there. */
export default async function NewBrandPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params);
  await openDesk(locale, "staff", "manager");
  const [t, { listing_id: asked, then }] = await Promise.all([getTranslations({ locale, namespace: "listing" }), searchParams]);
  const listingId = typeof asked === "string" && /^[\w-]{1,100}$/.test(asked) ? asked : null;
  const carried: Record<string, string> = then === "check" ? { then } : {};
  const back = listingId ? deskPath(locale, stepAddress(listingId, "brand"), carried) : deskPath(locale, "/studio/produk");
  return (
    <div className="wrap grid max-w-xl gap-6 pt-6">
      <AppLink href={back} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t(listingId ? "brand_short" : "to_products")}</AppLink>
      <div className="grid gap-2">
        <h1 className="text-2xl">{t("brand_add")}</h1>
        <p className="text-ink-soft">{t("brand_add_why")}</p>
      </div>
      <BrandFactsForm locale={locale} hidden={{ locale, ...(listingId ? { listing_id: listingId } : {}), ...carried }} />
    </div>
  );
}
