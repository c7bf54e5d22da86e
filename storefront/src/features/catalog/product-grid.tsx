import { classes } from "@/design/classes";
import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";
import { ProductCard } from "./product-card";

interface ProductGridProps {
  products: readonly Product[];
  locale: Locale;
  /** Whether the first card is on the first screen. */
  leading?: boolean;
  /** On a desk; three beside a column of filters. */
  columns?: 3 | 4;
}

/** Cards in two columns on a phone, three or four on a desk. */
export function ProductGrid({ products, locale, leading = false, columns = 4 }: ProductGridProps) {
  return (
    <ul className={classes("grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 md:grid-cols-3 lg:gap-x-7 lg:gap-y-14", columns === 4 && "lg:grid-cols-4")}>
      {products.map((product, place) => (
        <li key={product.id}>
          <ProductCard product={product} locale={locale} first={leading && place === 0} />
        </li>
      ))}
    </ul>
  );
}
