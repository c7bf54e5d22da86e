import type { ListingEvent } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";

/** What happened to a listing, the newest first, by role and never by name. */
export async function CheckHistory({ locale, events, zone }: { locale: Locale; events: readonly ListingEvent[]; zone: Zone }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <details className="rounded-sm border border-line bg-white px-4">
      <summary className="flex min-h-12 cursor-pointer items-center py-3 text-sm font-semibold">{t("check_history")}</summary>
      <ol className="divide-y divide-line pb-3 text-sm">
        {events.map((event) => (
          <li key={event.id} className="grid gap-0.5 py-2">
            <span className="font-semibold">{event.stock ? t("check_event_stock_from", event.stock) : t(`check_event_${event.kind}`)}</span>
            <span className="text-ink-soft">{[formatMoment(event.at, locale, zone), event.by && t(`check_by_${event.by}`)].filter(Boolean).join(" · ")}</span>
            {event.changed ? <span>{event.changed.map((part) => t(`${part}_short`)).join(", ")}</span> : null}
            {event.note ? <span>{event.note}</span> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
