import "server-only";
import { getTranslations } from "next-intl/server";
import { listCategories } from "@/features/catalog/queries";
import { listBrands, listCenters } from "@/features/makers/queries";
import type { Locale } from "@/i18n/routing";
import type { ListedFacet } from "./question";

export interface FacetOption {
  value: string;
  text: string;
}

/** What may be chosen of each facet, in the words of the shop. Throws StoreError. */
export async function facetNames(locale: Locale, found: Record<ListedFacet, readonly string[]>): Promise<Record<ListedFacet, FacetOption[]>> {
  const t = await getTranslations({ locale, namespace: "search.materials" });
  const [categories, brands, centers] = await Promise.all([listCategories(locale), listBrands(), listCenters()]);
  const named = (list: readonly { handle: string; name: string }[]): FacetOption[] => list.map(({ handle, name }) => ({ value: handle, text: name }));
  const sorted = (options: FacetOption[]): FacetOption[] => options.sort((a, b) => a.text.localeCompare(b.text, locale));
  return {
    category: named(categories),
    material: sorted(found.material.flatMap((value) => (t.has(value as "cotton") ? { value, text: t(value as "cotton") } : []))),
    brand: named(brands),
    center: named(centers),
    province: sorted(found.province.map((value) => ({ value, text: value }))),
  };
}
