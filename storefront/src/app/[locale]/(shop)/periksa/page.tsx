import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { checkMetadata } from "@/features/statement/check-metadata";
import { CodeForm } from "@/features/statement/code-form";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return checkMetadata((await readParams(params)).locale);
}

/** For who was handed a statement of income: is it genuine? */
export default async function CheckPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "statement" });
  return (
    <div className="wrap grid max-w-2xl gap-8 pt-8 lg:pt-14">
      <div>
        <h1 className="text-4xl">{t("check_title")}</h1>
        <p className="mt-4 text-ink-soft">{t("check_text")}</p>
      </div>
      <CodeForm locale={locale} />
    </div>
  );
}
