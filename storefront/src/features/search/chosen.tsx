import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { facetNames } from "./facet-names";
import { priceText } from "./price-text";
import { LISTED_FACETS, PRICE_RANGES, writeQuestion, type Question } from "./question";

interface Chosen {
  text: string;
  without: Question;
}

/** The filters in use, each a link to the same results without it. */
export async function ChosenFilters({ question, locale }: { question: Question; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "search" });
  const names = await facetNames(locale, question);
  const range = PRICE_RANGES.find(({ key }) => key === question.price);
  const chosen: Chosen[] = [
    ...LISTED_FACETS.flatMap((facet) =>
      question[facet].map((value) => ({
        text: names[facet].find((one) => one.value === value)?.text ?? value,
        without: { ...question, [facet]: question[facet].filter((one) => one !== value) },
      })),
    ),
    ...(range ? [{ text: priceText(range, t), without: { ...question, price: null } }] : []),
    ...(["gift_ready", "in_stock"] as const).filter((facet) => question[facet]).map((facet) => ({ text: t(facet), without: { ...question, [facet]: false } })),
  ];
  if (!chosen.length) return null;
  return (
    <ul aria-label={t("chosen")} className="mb-6 flex flex-wrap gap-2">
      {chosen.map(({ text, without }) => (
        <li key={text}>
          <AppLink
            href={`${path(locale, "/cari")}?${writeQuestion({ ...without, page: 1 })}`}
            aria-label={t("remove", { name: text })}
            className="flex min-h-11 items-center gap-2 rounded-sm border border-line-strong px-3 text-sm hover:bg-paper-deep"
          >
            {text} <span aria-hidden="true">×</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
