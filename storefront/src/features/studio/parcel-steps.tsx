import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { classes } from "@/design/classes";
import type { Locale } from "@/i18n/routing";
import { courierWords } from "@/lib/courier-words";
import { formatMoment, type Zone } from "@/lib/date";

type Tracking = Pick<StudioOrder["parcel"], "courier" | "tracking_number">;

/** When the parcel was packed, shipped and delivered, by whom and under which number. */
export async function ParcelSteps({ locale, zone, order: { parcel, pickup } }: { locale: Locale; zone: Zone; order: Pick<StudioOrder, "parcel" | "pickup"> }) {
  const [t, nameOf] = await Promise.all([getTranslations({ locale, namespace: "studio" }), courierWords(locale)]);
  const tracking = ({ courier, tracking_number }: Tracking): string => [courier ? nameOf(courier) : null, tracking_number ?? t("tracking_none")].filter(Boolean).join(", ");
  const steps = pickup
    ? ([["packed", parcel.packed_at], ["collected", parcel.delivered_at]] as const)
    : ([["packed", parcel.packed_at], ["shipped", parcel.shipped_at], ["delivered", parcel.delivered_at]] as const);
  return (
    <div className="grid gap-4">
      <ol className="grid gap-3">
        {steps.map(([step, at]) => (
          <li key={step} className="grid grid-cols-[auto_1fr] gap-x-3">
            <span aria-hidden="true" className={classes("mt-1 size-3.5 rounded-lg border-2", at ? "border-leaf bg-leaf" : "border-line-strong")} />
            <span className={at ? "font-semibold" : "text-ink-soft"}>
              {t(`step_${step}`)}
              <span className="block text-sm font-normal text-ink-soft">{at ? formatMoment(at, locale, zone) : t("step_not_yet")}</span>
            </span>
          </li>
        ))}
      </ol>
      {parcel.courier ? (
        <dl className="grid gap-2">
          <div><dt className="text-sm text-ink-soft">{t("courier")}</dt><dd className="font-semibold">{nameOf(parcel.courier)}</dd></div>
          <div><dt className="text-sm text-ink-soft">{t("tracking_number")}</dt><dd className="money text-lg font-semibold break-all">{parcel.tracking_number ?? t("tracking_none")}</dd></div>
        </dl>
      ) : null}
      {parcel.earlier.length > 0 ? <p className="text-sm break-words text-ink-soft">{t("earlier", { text: parcel.earlier.map(tracking).join("; ") })}</p> : null}
    </div>
  );
}
