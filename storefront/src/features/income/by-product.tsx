import type { ListingPhoto, MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Thumbnail } from "@/features/studio/thumbnail";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { Amount } from "./amount";

interface ByProductProps {
  locale: Locale;
  products: MakerIncomeAnswer["income"]["products"];
  /** First photo of each of her products. */
  photos: ReadonlyMap<string, ListingPhoto>;
}

/** What each of her products has brought her so far. */
export async function ByProduct({ locale, products, photos }: ByProductProps) {
  const t = await getTranslations({ locale, namespace: "income" });
  return (
    <section>
      <h2 className="text-xl">{t("by_product")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {products.map(({ product_id, product, units, beneficiary_share }) => (
          <li key={product_id} className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 py-4 sm:gap-x-4">
            <Thumbnail photo={photos.get(product_id)} className="size-14" />
            <div className="min-w-0">
              <p className="leading-snug font-medium">{product}</p>
              <p className="mt-0.5 text-sm text-ink-soft">{t("units_sold", { count: units })}</p>
            </div>
            <p className="text-right font-semibold"><Amount hidden={t("hidden_amount")}>{formatPrice(beneficiary_share)}</Amount></p>
          </li>
        ))}
      </ul>
    </section>
  );
}
