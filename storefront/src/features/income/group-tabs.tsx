import { INCOME_GROUPS } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";
import type { Locale } from "@/i18n/routing";
import { reportPath } from "./report-paths";
import type { ReportQuery } from "./report-query";

export async function GroupTabs({ locale, query: { from, to, filters, group: open } }: { locale: Locale; query: ReportQuery }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  return (
    <nav aria-label={t("group")} className="no-print overflow-x-auto">
      <ul className="flex gap-6 whitespace-nowrap">
        {INCOME_GROUPS.map((group) => (
          <li key={group}>
            <AppLink
              href={reportPath(locale, { from, to, filters, group })}
              aria-current={group === open ? "page" : undefined}
              className={classes("flex min-h-12 items-center border-b-2", group === open ? "border-soga font-semibold" : "border-transparent text-ink-soft hover:text-ink")}
            >
              {t(`group_${group}`)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
