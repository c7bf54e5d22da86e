import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import type { Locale } from "@/i18n/routing";
import { CategoryLinks } from "./category-links";

/** The search can't be asked now: what was asked stays in `href`. */
export async function SearchAway({ locale, href }: { locale: Locale; href: string }) {
  const t = await getTranslations({ locale, namespace: "search" });
  return (
    <>
      <EmptyState title={t("away")} text={t("away_text")}>
        {/* A plain link asks the server anew, scripts or not. */}
        <a href={href} className={buttonClass()}>{t("again")}</a>
      </EmptyState>
      <CategoryLinks locale={locale} />
    </>
  );
}
