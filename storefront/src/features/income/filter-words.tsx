import { NO_KEY, type IncomeChoicesAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { INCOME_FILTERS, type Filters } from "./report-query";

interface FilterWordsProps {
  locale: Locale;
  query: { filters: Filters; search?: string };
  choices: IncomeChoicesAnswer;
}

/** What the report is narrowed to, in words, on paper too; nothing when it isn't. */
export async function FilterWords({ locale, query: { filters, search = "" }, choices }: FilterWordsProps) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const lists = { brand: choices.brands, product: choices.products, channel: choices.channels, business_group: choices.business_groups };
  const nameOf = (filter: (typeof INCOME_FILTERS)[number], key: string): string =>
    key === NO_KEY && (filter === "brand" || filter === "product") ? t(`no_${filter}`) : (lists[filter].find((one) => one.key === key)?.label ?? key);
  const parts = INCOME_FILTERS.flatMap((filter) => {
    const key = filters[filter];
    return key === undefined ? [] : [`${t(`filter_${filter}`)} ${nameOf(filter, key)}`];
  });
  if (search !== "") parts.push(t("searched", { text: search }));
  return parts.length === 0 ? null : <p className="text-sm text-ink-soft" data-testid="narrowed">{t("narrowed", { what: parts.join("; ") })}{search === "" ? "" : ` ${t("search_note")}`}</p>;
}
