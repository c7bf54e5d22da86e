import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "@/features/shell/footer";
import { Header } from "@/features/shell/header";
import { readParams, type LocaleParams } from "@/i18n/page";

export default async function ShopLayout({ children, params }: { children: ReactNode; params: Promise<LocaleParams> }) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: "shell" });
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#isi" className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:bg-indigo focus:px-4 focus:py-3 focus:text-on-indigo">{t("skip")}</a>
      <Header locale={locale} />
      <main id="isi" tabIndex={-1} className="grow focus-visible:outline-none">{children}</main>
      <Footer locale={locale} />
    </div>
  );
}
