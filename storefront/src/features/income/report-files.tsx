import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { ReportQuery } from "./report-query";

/** The report to take away, as it is narrowed; a search by name isn't part of it. */
export async function ReportFiles({ locale, query: { from, to, group, filters } }: { locale: Locale; query: ReportQuery }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  return <a href={deskPath(locale, "/balai/unduh", { from, to, group, ...filters })} download className={`${buttonClass({ tone: "outline", size: "small" })} no-print`}>{t("csv")}</a>;
}
