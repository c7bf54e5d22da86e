import { getLocale, getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { path } from "@/i18n/path";

export default async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations({ locale, namespace: "errors" });
  return (
    <div className="wrap py-12">
      <EmptyState title={t("not_found_title")} text={t("not_found_text")} level="h1">
        <AppLink href={path(locale, "/")} className={buttonClass()}>{t("to_home")}</AppLink>
        <AppLink href={path(locale, "/cari")} className={buttonClass({ tone: "outline" })}>{t("to_search")}</AppLink>
      </EmptyState>
    </div>
  );
}
