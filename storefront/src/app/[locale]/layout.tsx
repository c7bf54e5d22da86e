import "@/design/global.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { fontClasses } from "@/design/fonts";
import { isLocale } from "@/i18n/routing";
import { env } from "@/lib/env";

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export const viewport: Viewport = { themeColor: "#faf7f2", width: "device-width", initialScale: 1 };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "site" });
  return {
    metadataBase: new URL(env.storefrontUrl),
    title: { default: `${t("full_name")} — ${t("tagline")}`, template: `%s — ${t("name")}` },
    description: t("description"),
    applicationName: t("full_name"),
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function RootLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
