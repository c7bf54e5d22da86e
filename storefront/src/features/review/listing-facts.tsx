import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Facts, Panel } from "@/design/panel";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import { formatPrice } from "@/lib/price";

interface ListingFactsProps {
  locale: Locale;
  listing: StudioListing;
  /** Names of people by id, of groups by "group:<id>": for reviewers, who judge who is to be paid. Nobody else is told. */
  makers?: readonly { value: string; label: string }[];
}

/** Everything that a reviewer judges besides the photos: text, money, packaging and what the label says. */
export async function ListingFacts({ locale, listing, makers }: ListingFactsProps) {
  const t = await getTranslations({ locale, namespace: "review" });
  const { packaging, food, price, unit_cost: cost } = listing;
  const text = (value: Parameters<typeof inLocale>[0] | null | undefined): string => (value ? inLocale(value, locale) : "");
  const given = (facts: { name: string; value: string | null }[]) => facts.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  const centimetres = (mm: number): string => (mm / 10).toLocaleString(locale);
  return (
    <>
      <Panel id="text" title={t("facts_text")}>
        <p className="whitespace-pre-line">{listing.description}</p>
        {listing.title_en || listing.description_en ? <p lang="en" className="text-sm whitespace-pre-line text-ink-soft">{[listing.title_en, listing.description_en].filter(Boolean).join("\n")}</p> : null}
        <Facts facts={given([
          { name: t("facts_category"), value: listing.category?.name ?? null },
          { name: t("facts_brand"), value: listing.brand?.name ?? null },
          { name: t("facts_material"), value: text(listing.material) },
          { name: t("facts_size"), value: text(listing.size) },
          { name: t("facts_care"), value: text(listing.care) },
        ])} />
      </Panel>
      <Panel id="money" title={t("facts_money")}>
        <Facts facts={given([
          { name: t("facts_price"), value: price === null ? null : formatPrice(price) },
          { name: t("facts_cost"), value: cost === null ? null : formatPrice(cost) },
          { name: t("facts_margin"), value: price === null || cost === null ? null : formatPrice(price - cost) },
          { name: t("facts_makers"), value: makers ? listing.authors.map((author) => `${makers.find(({ value }) => value === (author.beneficiary_id ?? `group:${author.business_group_id}`))?.label ?? t("facts_somebody")} (${author.weight})`).join(", ") : null },
          { name: t("facts_stock"), value: String(listing.stock) },
          { name: t("facts_weight"), value: listing.weight_g === null ? null : `${listing.weight_g} g` },
          ...(listing.has_choice ? listing.variants.map((one) => ({ name: one.title, value: t("facts_choice", { price: one.price === null ? "–" : formatPrice(one.price), stock: one.stock }) })) : []),
        ])} />
        {price !== null && cost !== null && price < cost ? <p className="text-sm font-medium text-alert">{t("below_cost")}</p> : null}
      </Panel>
      <Panel id="packaging" title={t("facts_packaging")}>
        <Facts facts={given([
          { name: t("facts_material"), value: text(packaging?.material) },
          { name: t("facts_sizes"), value: packaging?.width_mm && packaging.height_mm && packaging.depth_mm ? `${centimetres(packaging.width_mm)} × ${centimetres(packaging.height_mm)} × ${centimetres(packaging.depth_mm)} cm` : null },
          { name: t("facts_gift"), value: packaging ? t(packaging.gift_ready ? "yes" : "no") : null },
          { name: t("facts_note"), value: text(packaging?.note) },
        ])} />
      </Panel>
      {food ? (
        <Panel id="food" title={t("facts_food")}>
          <Facts facts={given([
            { name: t("facts_ingredients"), value: text(food.ingredients) },
            { name: t("facts_net"), value: food.net_weight === null ? null : `${food.net_weight} g` },
            { name: t("facts_permit"), value: food.permit_number },
            { name: t("facts_halal"), value: food.halal === null ? null : [t(`halal_${food.halal}`), food.halal_number].filter(Boolean).join(" · ") },
            { name: t("facts_shelf"), value: food.shelf_life_days === null ? null : t("facts_days", { count: food.shelf_life_days }) },
          ])} />
        </Panel>
      ) : null}
    </>
  );
}
