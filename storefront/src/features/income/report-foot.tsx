import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatMoment, zoneName, type Zone } from "@/lib/date";

/** What the figures are and are not; on paper also when they were printed. */
export async function ReportFoot({ locale, zone, group }: { locale: Locale; zone: Zone; group: string }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  return (
    <footer className="grid gap-1 text-sm text-ink-soft">
      <p className="font-semibold text-ink">{t("basis")}</p>
      <p>{t("basis_more", { zone: zoneName(zone) })} {t("col_savings_note")}{group === "beneficiary" ? ` ${t("units_note")}` : ""}</p>
      <p className="hidden print:block">{t("printed", { when: formatMoment(new Date(), locale, zone) })}</p>
    </footer>
  );
}
