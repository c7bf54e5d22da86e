import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ConsentPaper } from "@/features/people/consent-form-paper";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "register" }))("paper_title"));
}

export default async function PaperPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "register" });
  return (
    <div className="wrap grid max-w-3xl gap-5 pt-6 print:max-w-none print:pt-0">
      <AppLink href={deskPath(locale, "/studio/penerima-manfaat")} className="link no-print inline-flex min-h-12 items-center justify-self-start text-sm">← {t("list_title")}</AppLink>
      <p className="no-print text-ink-soft">{t("paper_how")}</p>
      <ConsentPaper locale={locale} />
    </div>
  );
}
