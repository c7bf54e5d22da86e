import { Pattern } from "@/design/pattern";
import { MakerStory } from "@/features/makers/maker-story";
import { listBrands, listCenters } from "@/features/makers/queries";
import type { Locale } from "@/i18n/routing";
import { HomeCenters } from "./home-centers";
import { HomeCrafts } from "./home-crafts";
import { HomeGifts } from "./home-gifts";
import { HomeHero } from "./home-hero";
import { HomeMoney } from "./home-money";
import { HomeNew } from "./home-new";
import type { Product } from "./product";
import { listCategories, listProducts } from "./queries";

/** One picture, what is new, the materials, a story, gifts, where it comes from, where the money goes. */
export async function HomePage({ locale }: { locale: Locale }) {
  const [products, categories, centers, brands] = await Promise.all([listProducts(locale, { limit: 60 }), listCategories(locale), listCenters(), listBrands()]);
  const hero = products.find(isHero) ?? products[0];
  const teller = products.find(({ listing }) => listing.makers.some(({ story }) => story) && listing.brand.id !== hero?.listing.brand.id);
  return (
    <>
      <HomeHero product={hero} locale={locale} />
      <Pattern mark={hero?.listing.brand.mark} repeat={56} className="mt-section h-14" />
      <HomeNew products={products.filter(({ id, stock }) => id !== hero?.id && stock !== 0)} locale={locale} />
      <HomeCrafts categories={categories} products={products} locale={locale} />
      {teller ? <MakerStory listing={teller.listing} locale={locale} /> : null}
      <HomeGifts products={products} locale={locale} />
      <HomeCenters centers={centers} brands={brands} products={products} locale={locale} />
      <HomeMoney locale={locale} />
    </>
  );
}

const isHero = ({ listing, stock }: Product): boolean =>
  stock !== 0 && listing.packaging?.gift_ready === true && listing.brand.mark.pattern === "ciprat";
