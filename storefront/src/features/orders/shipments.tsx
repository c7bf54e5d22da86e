import type { TrackedOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatDate } from "@/lib/date";
import { CopyButton } from "./copy-button";

/** One parcel a centre: by whom, with which number, how far. */
export async function Shipments({ order, locale }: { order: TrackedOrder; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const title = new Map(order.lines.map((line) => [line.id, line.title]));
  return (
    <section aria-labelledby="paket">
      <h2 id="paket" className="text-xl">{t("shipments")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {order.shipments.map((shipment) => (
          <li key={`${shipment.center.name}-${shipment.service}`} className="grid gap-1 py-4 text-sm">
            <span className="flex flex-wrap justify-between gap-x-6"><span className="font-semibold">{shipment.center.name}</span><span>{t(`shipment_${shipment.state}`)}</span></span>
            <span className="text-ink-soft">{shipment.line_ids.flatMap((id) => title.get(id) ?? []).join(", ")}</span>
            {shipment.tracking_number ? (
              <span className="mt-1 flex flex-wrap items-center gap-3">
                {t("tracking_number")}: {shipment.courier} <strong className="money">{shipment.tracking_number}</strong>
                <CopyButton value={shipment.tracking_number} text={t("copy")} doneText={t("copied")} label={t("copy_tracking")} />
              </span>
            ) : (
              <span className="text-xs text-ink-soft">{shipment.service}</span>
            )}
            {shipment.delivered_at ? <span className="text-xs text-ink-soft">{t("delivered_on", { date: formatDate(shipment.delivered_at, locale) })}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
