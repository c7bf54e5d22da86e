import { PAYOUT_STATUSES } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { PayoutTab } from "./payout-status";

/** How far payouts can be, with how many are there. */
export async function PayoutTabs({ locale, open, counts }: { locale: Locale; open: PayoutTab; counts: Readonly<Record<PayoutTab, number>> }) {
  const t = await getTranslations({ locale, namespace: "payouts" });
  return (
    <nav aria-label={t("tabs")} className="relative overflow-x-auto border-b border-line">
      <ul className="flex gap-6 whitespace-nowrap">
        {PAYOUT_STATUSES.map((tab) => (
          <li key={tab}>
            <AppLink
              href={deskPath(locale, "/balai/pembayaran", { status: tab })}
              aria-current={tab === open ? "page" : undefined}
              className={classes("flex min-h-12 items-center gap-2 border-b-2", tab === open ? "border-soga font-semibold" : "border-transparent text-ink-soft hover:text-ink")}
            >
              {t(`tab_${tab}`)}{" "}
              <span aria-hidden="true" className={classes("money rounded-lg px-2 text-xs font-semibold", counts[tab] > 0 && tab === "proposed" ? "bg-soga text-white" : "bg-paper-deep text-ink")}>{counts[tab]}</span>
              <span className="sr-only">{t("count", { count: counts[tab] })}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
