import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { ReportQuery } from "./report-query";

/** The report to take away, as it is narrowed; a search by name isn't part of it. CSV is what the route gives unless told. */
export async function ReportFiles({ locale, query: { from, to, group, filters } }: { locale: Locale; query: ReportQuery }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  return (
    <div className="no-print flex flex-wrap gap-2">
      {([["pdf", "pdf"], ["xlsx", "xlsx"], ["csv", undefined]] as const).map(([word, kind]) => (
        <a key={word} href={deskPath(locale, "/balai/unduh", { from, to, group, ...filters, kind })} download className={buttonClass({ tone: "outline", size: "small" })}>{t(word)}</a>
      ))}
    </div>
  );
}
