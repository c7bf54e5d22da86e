import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckoutPage } from "@/features/checkout/checkout-page";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "checkout" });
  return pageMetadata({ locale, route: "/checkout", title: t("title"), hidden: true });
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { step, problem, choose } = await searchParams;
  return <CheckoutPage locale={locale} asked={typeof step === "string" ? step : undefined} payment={{ declined: problem === "declined", choosing: choose !== undefined }} />;
}
