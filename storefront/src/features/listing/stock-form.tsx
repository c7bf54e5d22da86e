import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/design/notice";
import type { Locale } from "@/i18n/routing";
import { StepButtons } from "./step-buttons";
import { StockFields } from "./stock-fields";
import { storedStock } from "./stock-rows";

interface StockFormProps {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** Stock, choices and weight. What is counted of a listing in the shop holds there at once. */
export async function StockForm({ locale, listing, hidden }: StockFormProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const texts = {
    how: t("stock_how"), how_one: t("stock_how_one"), how_choices: t("stock_how_choices"), stock: t("stock_stock"),
    choices: t("stock_choices"), choices_hint: t("stock_choices_hint"), choice_title: t("stock_choice_title"), choice_price: t("stock_choice_price"), choice_stock: t("stock_choice_stock"),
    more: t("more_lines"), weight: t("stock_weight"), weight_hint: t("stock_weight_hint"),
  };
  const base = { base_price: String(listing.price ?? ""), base_cost: String(listing.unit_cost ?? "") };
  return (
    <>
      {listing.live ? <Notice>{t("stock_live")}</Notice> : null}
      <StockFields hidden={{ ...hidden, ...base }} stored={storedStock(listing)} texts={texts}>
        <StepButtons locale={locale} />
      </StockFields>
    </>
  );
}
