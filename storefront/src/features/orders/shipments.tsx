import type { TrackedOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { courierWords } from "@/lib/courier-words";
import { formatMoment } from "@/lib/date";
import { CopyButton } from "./copy-button";

const MOMENTS = ["packed", "shipped", "delivered"] as const;

/** One parcel a centre: by whom, with which number, how far. */
export async function Shipments({ order, locale }: { order: TrackedOrder; locale: Locale }) {
  const [t, nameOf] = await Promise.all([getTranslations({ locale, namespace: "order" }), courierWords(locale)]);
  const title = new Map(order.lines.map((line) => [line.id, line.title]));
  return (
    <section aria-labelledby="paket">
      <h2 id="paket" className="text-xl">{t("shipments")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {order.shipments.map((shipment) => (
          <li key={`${shipment.center.name}-${shipment.service}`} className="grid gap-1 py-4 text-sm">
            <span className="flex flex-wrap justify-between gap-x-6"><span className="font-semibold">{shipment.center.name}</span><span>{t(shipment.pickup_place && shipment.state === "packed" ? "shipment_ready" : `shipment_${shipment.state}`)}</span></span>
            <span className="text-ink-soft">{shipment.line_ids.flatMap((id) => title.get(id) ?? []).join(", ")}</span>
            <span className="text-xs text-ink-soft">{[...shipment.brands, shipment.courier || shipment.pickup_place ? null : shipment.service].filter(Boolean).join(" · ")}</span>
            {shipment.pickup_place ? <span>{t("pickup_at", { place: shipment.pickup_place })}</span> : null}
            {shipment.courier ? (
              <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
                <span>{t("courier")}: <strong className="font-semibold">{nameOf(shipment.courier)}</strong></span>
                {shipment.tracking_number ? (
                  <>
                    <span>{t("tracking_number")}: <strong className="money break-all">{shipment.tracking_number}</strong></span>
                    <CopyButton value={shipment.tracking_number} text={t("copy")} doneText={t("copied")} label={t("copy_tracking")} />
                  </>
                ) : null}
              </span>
            ) : null}
            {MOMENTS.filter((moment) => !shipment.pickup_place || moment !== "shipped").map((moment) => {
              const at = shipment[`${moment}_at`];
              return at ? <span key={moment} className="text-xs text-ink-soft">{t(`${moment}_on`, { when: formatMoment(at, locale) })}</span> : null;
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
