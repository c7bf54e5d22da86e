import { Pattern } from "@/design/pattern";
import { classes } from "@/design/classes";
import { Picture } from "@/design/picture";
import { BrandEmblem } from "@/features/makers/brand-emblem";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import type { Product } from "./product";

interface ProductPictureProps {
  product: Product;
  locale: Locale;
  sizes: string;
  /** Which photo is wanted, if there is one. */
  role?: "product" | "packaging" | "detail";
  /** The picture says nothing that the words beside it don't. */
  decorative?: boolean;
  first?: boolean;
  frame?: string;
  className?: string;
}

/** A product's photo; its brand's endpaper while there is none. */
export function ProductPicture({ product, locale, role = "product", decorative, frame = "aspect-[4/5]", className, ...rest }: ProductPictureProps) {
  const { photos, brand } = product.listing;
  const photo = photos.find((one) => one.role === role) ?? photos[0];
  if (photo) return <Picture photo={photo} alt={decorative ? "" : inLocale(photo.alt, locale)} frame={frame} className={className} {...rest} />;
  return (
    <div className={classes("relative", frame, className)}>
      <Pattern mark={brand.mark} repeat={72} className="size-full" />
      <BrandEmblem brand={brand} className="absolute inset-0 m-auto aspect-square w-2/5 max-w-36 rounded-full" />
    </div>
  );
}
