import { NO_KEY, type IncomeRow } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { isMonth, monthName } from "./month";
import type { IncomeGroup } from "./report-query";

const NAMELESS = { beneficiary: "nobody", brand: "no_brand", product: "no_product", channel: "no_product", month: "no_product" } as const;

/** What a person reads for a row: an alias, a month in words, a product or a channel. */
export async function reportLabels(locale: Locale, group: IncomeGroup): Promise<(row: Pick<IncomeRow, "key" | "label">) => string> {
  const t = await getTranslations({ locale, namespace: "balai" });
  return ({ key, label }) => {
    if (key === NO_KEY) return t(NAMELESS[group]);
    return group === "month" && isMonth(key) ? monthName(key, locale) : label;
  };
}
