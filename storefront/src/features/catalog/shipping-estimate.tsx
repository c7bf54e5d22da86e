import { PROVINCES, shippingPrice, type Province } from "@ska/regions";
import { getTranslations } from "next-intl/server";
import { Price } from "@/design/price";
import { Table } from "@/design/table";
import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";

/** Jakarta, Surabaya, Medan, Makassar and Jayapura stand for their regions. */
const DESTINATIONS = ["31", "35", "12", "73", "91"];

/** What the parcel would cost to a few provinces, from the same table that the checkout uses. */
export async function ShippingEstimate({ product, locale }: { product: Product; locale: Locale }) {
  const from = PROVINCES.find(({ name }) => name === product.listing.center.province);
  if (!from || !product.weight) return null;
  const t = await getTranslations({ locale, namespace: "product" });
  const weightGrams = Math.ceil(product.weight);
  const places = [from, ...PROVINCES.filter(({ code }) => DESTINATIONS.includes(code) && code !== from.code)];
  const rows = places.map((to: Province) => ({ to, price: shippingPrice({ from: from.code, to: to.code, weightGrams, service: "regular" }) }));
  return (
    <div>
      <h2 className="text-xl">{t("shipping")}</h2>
      <p className="mt-2 mb-4 text-sm text-ink-soft">{t("shipping_from", { province: from.name })}</p>
      <Table
        caption={t("shipping")}
        captionHidden
        rows={rows}
        rowKey={({ to }) => to.code}
        columns={[
          { key: "to", head: t("shipping_to"), rowHead: true, cell: ({ to }) => to.name },
          { key: "days", head: t("shipping_days"), cell: ({ price }) => t("days_range", { min: price.estimate.minDays, max: price.estimate.maxDays }) },
          { key: "price", head: t("shipping_price"), numeric: true, cell: ({ price }) => <Price amount={price.amount} /> },
        ]}
      />
    </div>
  );
}
