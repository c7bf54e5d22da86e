import type { Locale } from "@/i18n/routing";
import type { Product } from "./product";
import { ProductCard } from "./product-card";

interface ProductGridProps {
  products: readonly Product[];
  locale: Locale;
  /** Whether the first card is on the first screen. */
  leading?: boolean;
}

/** Cards in two columns on a phone, four on a desk. */
export function ProductGrid({ products, locale, leading = false }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 md:grid-cols-3 lg:grid-cols-4 lg:gap-x-7 lg:gap-y-14">
      {products.map((product, place) => (
        <li key={product.id}>
          <ProductCard product={product} locale={locale} first={leading && place === 0} />
        </li>
      ))}
    </ul>
  );
}
