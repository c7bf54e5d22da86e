import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WordsPage } from "@/features/shell/words-page";
import { readParams, type PageProps } from "@/i18n/page";
import { pageMetadata } from "@/lib/metadata";

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "words" });
  return pageMetadata({ locale, route: "/pengaduan", title: t("complaints.title"), description: t("complaints.lead") });
}

export default async function Page({ params }: PageProps) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "words" });
  return (
    <WordsPage name="complaints" locale={locale}>
      <p>
        <a href="https://wa.me/6285311111010" rel="noreferrer">{t("complaints.ministry")}: 0853-1111-1010</a>
      </p>
    </WordsPage>
  );
}
