import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Price } from "@/design/price";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { makerLine } from "./maker-line";
import type { Product } from "./product";
import { ProductPicture } from "./product-picture";
import { stockWord } from "./stock";

interface ProductCardProps {
  product: Product;
  locale: Locale;
  first?: boolean;
  sizes?: string;
}

const GRID_SIZES = "(min-width: 64rem) 280px, (min-width: 48rem) 30vw, 46vw";

/** Picture, brand, name, hands, price. The whole card is one link, named by the product. */
export async function ProductCard({ product, locale, first, sizes = GRID_SIZES }: ProductCardProps) {
  const t = await getTranslations({ locale, namespace: "common" });
  const { listing } = product;
  const stock = stockWord(product.stock);
  return (
    <article className="card">
      <div className="relative overflow-hidden">
        <ProductPicture product={product} locale={locale} sizes={sizes} first={first} />
        {stock.kind === "sold_out" ? <Flag text={t("sold_out")} /> : null}
      </div>
      <p className="eyebrow">{listing.brand.name}</p>
      <h3>
        <AppLink href={path(locale, "/produk/[handle]", { handle: product.handle })}>{product.title}</AppLink>
      </h3>
      <p className="hands">{`${makerLine(listing.makers, locale, t("nobody"))} · ${listing.center.province}`}</p>
      <p className="cost">
        {product.priced_from ? <small>{`${t("from_price")} `}</small> : null}
        <Price amount={product.price} />
        {stock.kind === "few" ? <small className="few">{t("left", { count: stock.count })}</small> : null}
      </p>
    </article>
  );
}

function Flag({ text }: { text: string }) {
  return <span className="absolute bottom-0 left-0 bg-paper px-3 py-1.5 text-xs font-semibold">{text}</span>;
}
