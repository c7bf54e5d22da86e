import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CartPage } from "@/features/cart/cart-page";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "cart" });
  return pageMetadata({ locale, route: "/keranjang", title: t("title"), hidden: true });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await readParams(params);
  return <CartPage locale={locale} />;
}
