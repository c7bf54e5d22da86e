import { getLocale, getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { deskPath } from "./desk-path";

/** 404 of studio and balai: the same words for what is not there and what is not hers. */
export async function Missing() {
  const locale = await getLocale();
  const t = await getTranslations({ locale, namespace: "session" });
  return (
    <div className="wrap">
      <EmptyState title={t("missing_title")} text={t("missing_text")} level="h1">
        <AppLink href={deskPath(locale, "/studio")} className={buttonClass()}>{t("refused_back")}</AppLink>
      </EmptyState>
    </div>
  );
}
