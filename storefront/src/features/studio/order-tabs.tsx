import { ORDER_TABS, type OrderTab } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { classes } from "@/design/classes";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

/** Whether an address names a tab; the first one otherwise. */
export function orderTab(asked: string | string[] | undefined): OrderTab {
  return ORDER_TABS.find((tab) => tab === asked) ?? "unpaid";
}

/** The states an order can be in, with how many are there. */
export async function OrderTabs({ locale, open, counts }: { locale: Locale; open: OrderTab; counts: Readonly<Record<OrderTab, number>> }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <nav aria-label={t("orders_tabs")} className="relative overflow-x-auto border-b border-line">
      <ul className="flex gap-6 whitespace-nowrap">
        {ORDER_TABS.map((tab) => (
          <li key={tab}>
            <AppLink
              href={deskPath(locale, "/studio/pesanan", { status: tab })}
              aria-current={tab === open ? "page" : undefined}
              className={classes("flex min-h-12 items-center gap-2 border-b-2", tab === open ? "border-soga font-semibold" : "border-transparent text-ink-soft hover:text-ink")}
            >
              {t(`tab_${tab}`)}{" "}
              <span aria-hidden="true" className={classes("money rounded-lg px-2 text-xs font-semibold", counts[tab] > 0 && tab === "to_pack" ? "bg-soga text-white" : "bg-paper-deep text-ink")}>{counts[tab]}</span>
              <span className="sr-only">{t("orders_found", { count: counts[tab] })}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
