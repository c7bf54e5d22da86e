import { largestJpeg } from "./largest-jpeg";
import type { Product } from "./product";

interface Place {
  url: string;
  /** The shop's name for search engines. */
  seller: string;
}

/** schema.org Product: brand, price, whether it can be had, pictures; no maker, because copies last. */
export function productJsonLd(product: Product, { url, seller }: Place): string {
  const images = product.listing.photos.flatMap((photo) => largestJpeg(photo)?.url ?? []);
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.description || product.subtitle,
    image: images,
    sku: product.handle,
    brand: { "@type": "Brand", name: product.listing.brand.name },
    offers: {
      "@type": "Offer",
      url,
      price: product.price,
      priceCurrency: "IDR",
      availability: product.stock === 0 ? "https://schema.org/OutOfStock" : "https://schema.org/InStock",
      seller: { "@type": "Organization", name: seller },
    },
  };
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
