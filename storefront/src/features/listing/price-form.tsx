import type { StudioListing, ThresholdsAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { PriceFields } from "./price-fields";
import { storedPrice } from "./price-sheet";
import { StepButtons } from "./step-buttons";
import { stepAddress } from "./steps";

interface PriceFormProps {
  locale: Locale;
  listing: StudioListing;
  hour: ThresholdsAnswer["thresholds"]["hour_of_making"];
  hidden: Readonly<Record<string, string>>;
}

/** What one costs, what it might sell for, and who gets what of it. */
export async function PriceForm({ locale, listing, hour, hidden }: PriceFormProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const ownPrices = new Set(listing.variants.map(({ price }) => price)).size > 1;
  const texts = {
    how: t("price_how"), how_sheet: t("price_how_sheet"), how_known: t("price_how_known"),
    items: t("price_items"), items_hint: t("price_items_hint"), item_name: t("price_item_name"), item_amount: t("price_item_amount"), more: t("more_lines"),
    units: t("price_units"), units_hint: t("price_units_hint"), minutes: t("price_minutes"), minutes_hint: t("price_minutes_hint"),
    known: t("price_known"), known_hint: t("price_known_hint"), price: t("price_price"), price_hint: t("price_price_hint"),
    count: t("price_count"), figures: t("price_figures"), unknown: t("price_unknown"), cost: t("price_cost"), suggestion: t("price_suggestion"),
    take: t("price_take"), margin: t("price_margin"), makers: t("price_makers"), savings: t("price_savings"), center: t("price_center"),
    below: t("price_below"), no_rule: t("price_no_rule"), advice: hour ? `${t("price_advice")} ${t("price_hour", { amount: formatPrice(hour.amount), area: hour.area, year: hour.year, wage: hour.from_minimum_wage ? "yes" : "no" })}` : t("price_advice"),
  };
  return (
    <>
      {ownPrices ? <Notice>{t("price_own")} <AppLink href={deskPath(locale, stepAddress(listing.id, "stock"))} className="link">{t("stock_title")}</AppLink></Notice> : null}
      <PriceFields hidden={hidden} stored={storedPrice(listing)} rule={listing.share_rule} hour={hour?.amount ?? null} texts={texts}>
        <StepButtons locale={locale} />
      </PriceFields>
    </>
  );
}
