import type { getTranslations } from "next-intl/server";
import { formatPrice } from "@/lib/price";
import type { PRICE_RANGES } from "./question";

type Words = Awaited<ReturnType<typeof getTranslations<"search">>>;

/** A price shelf in words: "Di bawah Rp 100.000". */
export function priceText({ from, to }: (typeof PRICE_RANGES)[number], t: Words): string {
  if (from === undefined) return t("price_under", { price: formatPrice(to) });
  if (to === undefined) return t("price_over", { price: formatPrice(from) });
  return `${formatPrice(from)} – ${formatPrice(to)}`;
}
