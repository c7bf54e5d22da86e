import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppLink } from "@/design/app-link";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import { formatWeight } from "@/lib/measure";
import { placesWithin } from "./places-within";
import type { Product } from "./product";

interface Fact {
  name: string;
  value: ReactNode;
}

/** Who, where, of what, how large, how to keep it, which permits: only what is known. */
export async function ProductFacts({ product, locale }: { product: Product; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const { details, center, delivery } = product.listing;
  const within = placesWithin(delivery, locale);
  const collected = Boolean(delivery?.pickup && center.pickup_place);
  const facts: (Fact | null)[] = [
    { name: t("made_by"), value: <Makers product={product} locale={locale} /> },
    { name: t("from"), value: <AppLink className="link" href={path(locale, "/sentra/[handle]", { handle: center.handle })}>{center.name}</AppLink> },
    details.material && { name: t("material"), value: inLocale(details.material, locale) },
    details.size && { name: t("size"), value: inLocale(details.size, locale) },
    product.weight ? { name: t("weight"), value: formatWeight(product.weight, locale) } : null,
    details.care && { name: t("care"), value: inLocale(details.care, locale) },
    ...(await foodFacts(product, locale)),
    within ? { name: t("delivery"), value: t(collected ? "delivery_or_pickup" : "delivery_only", { provinces: within }) } : null,
    !within && collected && delivery?.province_codes.length === 0 ? { name: t("delivery"), value: t("pickup_only", { center: center.name }) } : null,
    { name: t("returns"), value: <AppLink className="link" href={path(locale, "/pengembalian")}>{t("returns_text")}</AppLink> },
  ];
  return (
    <dl className="divide-y divide-line border-y border-line text-sm">
      {facts.map((fact) =>
        fact ? (
          <div key={fact.name} className="grid grid-cols-[8.5rem_1fr] gap-4 py-3">
            <dt className="text-ink-soft">{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

async function Makers({ product, locale }: { product: Product; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "common" });
  const { makers } = product.listing;
  if (!makers.length) return t("nobody");
  return makers.map(({ handle, alias }, place) => (
    <span key={handle}>
      {place ? ", " : ""}
      <AppLink className="link" href={path(locale, "/perajin/[handle]", { handle })}>{alias}</AppLink>
    </span>
  ));
}

const HALAL = { certified: "halal_certified", not_halal: "halal_not", exempt: "halal_exempt" } as const;

async function foodFacts(product: Product, locale: Locale): Promise<Fact[]> {
  const { permits } = product.listing;
  if (!permits) return [];
  const t = await getTranslations({ locale, namespace: "product" });
  const halal = [t(HALAL[permits.halal]), permits.halal_number].filter(Boolean).join(", ");
  return [
    { name: t("ingredients"), value: inLocale(permits.ingredients, locale) },
    { name: t("net_weight"), value: formatWeight(permits.net_weight, locale) },
    { name: t("permit"), value: permits.permit_number ? `P-IRT ${permits.permit_number}` : t("permit_none") },
    { name: t("halal"), value: halal },
    { name: t("shelf_life"), value: t("days", { count: permits.shelf_life_days }) },
  ];
}
