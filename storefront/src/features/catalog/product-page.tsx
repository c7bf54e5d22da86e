import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { findBrand } from "@/features/makers/queries";
import { BrandLook } from "@/features/makers/brand-look";
import { MakerStory } from "@/features/makers/maker-story";
import { Breadcrumbs } from "@/features/shell/breadcrumbs";
import { SectionHead } from "@/features/shell/section-head";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { env } from "@/lib/env";
import { formatPrice } from "@/lib/price";
import { PackagingShowcase } from "./packaging-showcase";
import type { Product } from "./product";
import { ProductFacts } from "./product-facts";
import { ProductGallery } from "./product-gallery";
import { ProductGrid } from "./product-grid";
import { productJsonLd } from "./product-json-ld";
import { PurchaseForm } from "./purchase-form";
import { productsById } from "./queries";
import { ShippingEstimate } from "./shipping-estimate";
import { stockWord } from "./stock";

/** One product, in the order of the house's page: see, buy, unwrap, know, meet, estimate, more. */
export async function ProductPage({ product, locale }: { product: Product; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const { listing } = product;
  const url = `${env.storefrontUrl}${path(locale, "/produk/[handle]", { handle: product.handle })}`;
  const category = product.category;
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: productJsonLd(product, { url, seller: "Sentra Kreasi Atensi" }) }} />
      <div className="wrap pb-8">
        <Breadcrumbs locale={locale} links={category ? [{ href: path(locale, "/kategori/[handle]", { handle: category.handle }), text: category.name }] : []} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[7fr_5fr] lg:gap-14">
          <ProductGallery product={product} locale={locale} />
          <div className="lg:sticky lg:top-8 lg:self-start">
            <ProductHead product={product} locale={locale} />
            <PurchasePanel product={product} locale={locale} />
            <div className="mt-8">
              <h2 className="sr-only">{t("facts")}</h2>
              <ProductFacts product={product} locale={locale} />
            </div>
          </div>
        </div>
      </div>
      <PackagingShowcase listing={listing} locale={locale} />
      <div className="wrap mt-section grid gap-12 lg:grid-cols-[7fr_5fr] lg:gap-20">
        <div className="measure text-lg">
          {product.description.split(/\n+/).map((paragraph) => <p key={paragraph} className="mb-4">{paragraph}</p>)}
          <h2 className="mt-10 mb-3 text-xl">{t("money")}</h2>
          <p className="text-base text-ink-soft">{t("money_text")}</p>
        </div>
        <ShippingEstimate product={product} locale={locale} />
      </div>
      <MakerStory listing={listing} locale={locale} />
      <MoreFromBrand product={product} locale={locale} />
    </>
  );
}

function ProductHead({ product, locale }: { product: Product; locale: Locale }) {
  const { brand } = product.listing;
  return (
    <>
      <p className="eyebrow flex items-center gap-3 text-soga">
        {brand.logo ? <BrandLook brand={brand} className="size-10" /> : null}
        <AppLink href={path(locale, "/merek/[handle]", { handle: brand.handle })} className="hover:underline hover:underline-offset-4">{brand.name}</AppLink>
      </p>
      <h1 className="mt-2 text-3xl">{product.title}</h1>
      {product.subtitle ? <p className="mt-2 text-ink-soft">{product.subtitle}</p> : null}
    </>
  );
}

async function PurchasePanel({ product, locale }: { product: Product; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const common = await getTranslations({ locale, namespace: "common" });
  const stock = stockWord(product.stock);
  return (
    <div className="mt-4">
      <PurchaseForm
        locale={locale}
        priceText={formatPrice(product.price)}
        stockText={stock.kind === "sold_out" ? common("sold_out") : stock.kind === "few" ? common("left", { count: stock.count }) : common("in_stock")}
        cartHref={path(locale, "/keranjang")}
        choices={product.variants.map(({ id, title, price, stock }) => ({ id, title, price: product.priced_from ? formatPrice(price) : null, soldOut: stock === 0 }))}
        texts={{
          variant: t("variant"),
          quantity: t("quantity"),
          add: t("add"),
          buy: t("buy"),
          adding: t("adding"),
          added: t("added"),
          see_cart: t("see_cart"),
          sold_out: common("sold_out"),
        }}
      />
      {product.stock === 0 ? <p className="mt-3 text-sm text-ink-soft">{t("sold_out_text")}</p> : null}
    </div>
  );
}

async function MoreFromBrand({ product, locale }: { product: Product; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "product" });
  const { brand } = product.listing;
  const answer = await findBrand(brand.handle);
  const others = await productsById(locale, (answer?.product_ids ?? []).filter((id) => id !== product.id).slice(0, 4));
  if (!others.length) return null;
  return (
    <section className="wrap mt-section">
      <SectionHead title={t("more", { brand: brand.name })} link={{ href: path(locale, "/merek/[handle]", { handle: brand.handle }), text: t("see_brand", { brand: brand.name }) }} />
      <ProductGrid products={others} locale={locale} />
    </section>
  );
}
