import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WordsPage } from "@/features/shell/words-page";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "words" });
  return pageMetadata({ locale, route: "/privasi", title: t("privacy.title"), description: t("privacy.lead") });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await readParams(params);
  return <WordsPage name="privacy" locale={locale} />;
}
