import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { largestJpeg } from "@/features/catalog/largest-jpeg";
import { findProduct } from "@/features/catalog/queries";
import { ProductPage } from "@/features/catalog/product-page";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { inLocale } from "@/lib/bilingual";
import { pageMetadata } from "@/lib/metadata";

type Props = PageProps<LocaleParams & { handle: string }>;

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await readParams(params);
  const product = await findProduct(locale, decodeURIComponent(handle));
  if (!product) return {};
  const photo = product.listing.photos[0];
  const jpeg = largestJpeg(photo);
  return pageMetadata({
    locale,
    route: "/produk/[handle]",
    handle: product.handle,
    title: `${product.title}, ${product.listing.brand.name}`,
    description: product.subtitle || product.description.slice(0, 160),
    image: photo && jpeg ? { url: jpeg.url, width: jpeg.width, height: Math.round((jpeg.width * photo.height) / photo.width), alt: inLocale(photo.alt, locale) } : undefined,
  });
}

export default async function Page({ params }: Props) {
  const { locale, handle } = await readParams(params);
  const product = await findProduct(locale, decodeURIComponent(handle));
  if (!product) notFound();
  return <ProductPage product={product} locale={locale} />;
}
