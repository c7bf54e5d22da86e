import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import type { Locale } from "@/i18n/routing";
import type { ParcelOutcome } from "./parcel-outcome";

/** What became of a parcel, in words, and what comes next. */
export async function ParcelNotice({ locale, outcome, order }: { locale: Locale; outcome: ParcelOutcome; order: StudioOrder }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  const next = outcome === "delivered" ? t("deliver_hold", { days: order.hold_working_days }) : t(`did_${outcome}_text`);
  return <ArrivalNotice tone="good" title={t(`did_${outcome}`, { number: order.display_id })}>{next}</ArrivalNotice>;
}
