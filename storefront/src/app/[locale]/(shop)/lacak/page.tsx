import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readToken } from "@/features/orders/read-token";
import { TokenForm } from "@/features/orders/token-form";
import { trackOrder } from "@/features/orders/track";
import { TrackingPage } from "@/features/orders/tracking-page";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "order" });
  // The address holds the token: it goes to nobody.
  return { ...pageMetadata({ locale, route: "/lacak", title: t("track_title"), hidden: true }), referrer: "no-referrer" };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const token = readToken(await searchParams);
  const order = token ? await trackOrder(token) : null;
  return order ? <TrackingPage order={order} locale={locale} /> : <TokenForm locale={locale} refused={token || undefined} />;
}
