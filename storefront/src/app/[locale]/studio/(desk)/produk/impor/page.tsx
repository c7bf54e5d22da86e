import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ImportForm } from "@/features/import/import-form";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type PageProps } from "@/i18n/page";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "import" }))("page_title"));
}

export default async function ImportPage({ params }: PageProps) {
  const { locale } = await readParams(params);
  await openDesk(locale, "staff", "manager");
  const t = await getTranslations({ locale, namespace: "import" });
  const texts = Object.fromEntries(
    (["file", "file_hint", "look", "looking", "import", "importing", "done", "to_products", "row", "title", "price", "stock", "makers", "problems", "all_good"] as const).map((key) => [key, t(key)]),
  ) as Parameters<typeof ImportForm>[0]["texts"];
  const codes = Object.fromEntries((["required", "number", "whole", "unknown", "too_long", "choice", "invalid"] as const).map((code) => [code, t(`code_${code}`)])) as Parameters<typeof ImportForm>[0]["codes"];
  return (
    <div className="wrap grid max-w-3xl gap-6 pt-6">
      <AppLink href={deskPath(locale, "/studio/produk")} className="link inline-flex min-h-12 items-center justify-self-start text-sm">← {t("to_products")}</AppLink>
      <h1 className="text-2xl">{t("page_title")}</h1>
      <ol className="measure grid list-decimal gap-2 pl-5 text-ink-soft">
        <li>{t("step_template")} <a href={deskPath(locale, "/studio/produk/impor/contoh")} className="link">{t("template")}</a></li>
        <li>{t("step_fill")}</li>
        <li>{t("step_look")}</li>
      </ol>
      <ImportForm locale={locale} productsHref={deskPath(locale, "/studio/produk", { status: "draft" })} texts={texts} codes={codes} />
    </div>
  );
}
