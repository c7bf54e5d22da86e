import type { Metadata } from "next";
import { HomePage } from "@/features/catalog/home-page";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return pageMetadata({ locale, route: "/" });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await readParams(params);
  return <HomePage locale={locale} />;
}
