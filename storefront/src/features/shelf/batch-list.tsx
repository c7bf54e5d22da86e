import type { StockBatch } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatDay } from "@/lib/date";

interface BatchListProps {
  locale: Locale;
  batches: readonly StockBatch[];
  makers: readonly { value: string; label: string }[];
}

/** What was made when and by whom, and how much of it is left; the first is sold first. */
export async function BatchList({ locale, batches, makers }: BatchListProps) {
  const t = await getTranslations({ locale, namespace: "shelf" });
  const named = ({ authors }: StockBatch): string =>
    authors.map((author) => makers.find(({ value }) => value === (author.beneficiary_id ?? `group:${author.business_group_id}`))?.label ?? t("somebody")).join(", ");
  return (
    <ol className="divide-y divide-line border-y border-line">
      {batches.map((batch) => (
        <li key={batch.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3 text-sm">
          <span><strong className="font-semibold">{named(batch)}</strong> · {formatDay(batch.made_on, locale)}</span>
          <span className="money text-ink-soft">{t("batch_left", { left: batch.quantity - batch.used, quantity: batch.quantity })}</span>
        </li>
      ))}
    </ol>
  );
}
