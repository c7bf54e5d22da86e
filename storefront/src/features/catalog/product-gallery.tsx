import { getTranslations } from "next-intl/server";
import { classes } from "@/design/classes";
import { Picture } from "@/design/picture";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import { Gallery } from "./gallery";
import { largestJpeg } from "./largest-jpeg";
import type { Product } from "./product";
import { ProductPicture } from "./product-picture";

const SLIDE = "w-[86vw] lg:w-auto";

/** A swipe on a phone; on a desk one large picture and the rest in pairs. */
export async function ProductGallery({ product, locale }: { product: Product; locale: Locale }) {
  const { photos } = product.listing;
  if (!photos.length) return <ProductPicture product={product} locale={locale} sizes="" frame="h-[40svh] lg:h-auto lg:aspect-[4/5] lg:max-h-[46rem]" />;
  const t = await getTranslations({ locale, namespace: "product" });
  return (
    <Gallery label={t("gallery")} closeText={t("close")}>
      <div className="rail -mx-[var(--spacing-gutter)] gap-2 px-[var(--spacing-gutter)] lg:mx-0 lg:grid-flow-row lg:grid-cols-2 lg:gap-3 lg:overflow-visible lg:px-0">
        {photos.map((photo, place) => {
          const alt = inLocale(photo.alt, locale);
          return (
            <a
              key={photo.sources[0]?.url ?? place}
              href={(largestJpeg(photo) ?? photo.sources[0])?.url}
              data-zoom=""
              data-alt={alt}
              aria-label={`${t("zoom", { n: place + 1 })}: ${alt}`}
              className={classes("block cursor-zoom-in", SLIDE, place === 0 && "lg:col-span-2")}
            >
              <Picture
                photo={photo}
                alt=""
                first={place === 0}
                sizes={place === 0 ? "(min-width: 80rem) 660px, (min-width: 64rem) 54vw, 86vw" : "(min-width: 64rem) 27vw, 86vw"}
                frame={classes("h-[min(100vw,40svh)] lg:h-auto", place === 0 ? "lg:aspect-[4/5] lg:max-h-[46rem] lg:w-full" : "lg:aspect-square")}
              />
            </a>
          );
        })}
      </div>
    </Gallery>
  );
}
