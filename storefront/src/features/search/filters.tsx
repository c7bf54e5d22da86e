import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { controlClass } from "@/design/field";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { facetNames, type FacetOption } from "./facet-names";
import { priceText } from "./price-text";
import { PRICE_RANGES, SORTS, type ListedFacet, type Question } from "./question";
import type { Found } from "./search";

interface FiltersProps {
  question: Question;
  found: Found;
  locale: Locale;
}

/** Facets and order as a GET form: every choice ends in the address, scripts or not. */
export async function Filters({ question, found, locale }: FiltersProps) {
  const t = await getTranslations({ locale, namespace: "search" });
  const values = (field: ListedFacet): string[] => [...new Set([...(found.facets[field]?.keys() ?? []), ...question[field]])];
  const names = await facetNames(locale, { category: [], brand: [], center: [], material: values("material"), province: values("province") });
  const prices: FacetOption[] = PRICE_RANGES.map((range) => ({ value: range.key, text: priceText(range, t) }));
  const facet = (field: ListedFacet) => <Group legend={t(field)} name={field} type="checkbox" options={names[field]} chosen={question[field]} counts={found.facets[field]} />;
  return (
    <form action={path(locale, "/cari")} className="grid gap-7 text-sm">
      {question.q ? <input type="hidden" name="q" value={question.q} /> : null}
      <label className="grid gap-2 font-semibold">
        {t("sort")}
        <select name="sort" defaultValue={question.sort} className={`${controlClass} font-normal`}>
          {SORTS.map((sort) => <option key={sort} value={sort}>{t(`sort_${sort}`)}</option>)}
        </select>
      </label>
      {facet("category")}
      {facet("material")}
      <Group legend={t("price")} name="price" type="radio" options={[{ value: "", text: t("price_any") }, ...prices]} chosen={[question.price ?? ""]} counts={found.facets.price} />
      <fieldset>
        <legend className="mb-1 font-semibold">{t("more")}</legend>
        <Check name="gift_ready" type="checkbox" value="true" text={t("gift_ready")} checked={question.gift_ready} count={found.facets.gift_ready?.get("true")} />
        <Check name="in_stock" type="checkbox" value="true" text={t("in_stock")} checked={question.in_stock} count={found.facets.in_stock?.get("true")} />
      </fieldset>
      {facet("brand")}
      {facet("center")}
      {facet("province")}
      <div className="sticky bottom-0 grid border-t border-line bg-paper py-3">
        <button type="submit" className={buttonClass()}>{t("apply")}</button>
      </div>
    </form>
  );
}

interface GroupProps {
  legend: string;
  name: string;
  type: "checkbox" | "radio";
  options: readonly FacetOption[];
  chosen: readonly string[];
  counts?: Map<string, number>;
}

function Group({ legend, name, type, options, chosen, counts }: GroupProps) {
  const shown = options.filter(({ value }) => !value || counts?.get(value) || chosen.includes(value));
  if (!shown.length) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {shown.map(({ value, text }) => (
        <Check key={value} name={name} type={type} value={value} text={text} checked={chosen.includes(value)} count={value ? counts?.get(value) : undefined} />
      ))}
    </fieldset>
  );
}

interface CheckProps {
  name: string;
  type: "checkbox" | "radio";
  value: string;
  text: string;
  checked: boolean;
  count?: number;
}

function Check({ name, type, value, text, checked, count }: CheckProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type={type} name={name} value={value} defaultChecked={checked} className="size-5 shrink-0 accent-indigo" />
      <span className="grow">{text}</span>
      {count === undefined ? null : <span className="money text-ink-soft">{count}</span>}
    </label>
  );
}
