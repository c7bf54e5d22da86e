import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingPage } from "@/features/checkout/waiting-page";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "checkout" });
  return pageMetadata({ locale, route: "/checkout/menunggu", title: t("waiting"), hidden: true });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await readParams(params);
  return <WaitingPage locale={locale} />;
}
