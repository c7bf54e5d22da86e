import type { ListingPhoto, MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatShortDate, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";
import { Thumbnail } from "@/features/studio/thumbnail";
import { Amount } from "./amount";

const SHOWN_AT_ONCE = 10;

interface SoldLinesProps {
  locale: Locale;
  zone: Zone;
  lines: MakerIncomeAnswer["income"]["lines"];
  /** First photo of each of her products. */
  photos: ReadonlyMap<string, ListingPhoto>;
}

/** Her part of each sale, newest first; what came back is a sale with a minus. */
export async function SoldLines({ locale, zone, lines, photos }: SoldLinesProps) {
  const t = await getTranslations({ locale, namespace: "income" });
  const item = (line: (typeof lines)[number], at: number) => (
    <li key={`${line.date}-${line.product_id}-${at}`} className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 py-4 sm:gap-x-4">
      <Thumbnail photo={photos.get(line.product_id)} className="size-14" />
      <div className="min-w-0">
        <p className="leading-snug font-medium">{line.product}</p>
        <p className="mt-0.5 text-sm text-ink-soft">
          {line.kind === "refund" ? t("returned") : t("units", { count: line.units })} · <time dateTime={line.date} className="whitespace-nowrap">{formatShortDate(line.date, locale, zone)}</time>
        </p>
      </div>
      <p className="text-right font-semibold"><Amount hidden={t("hidden_amount")}>{formatPrice(line.beneficiary_share)}</Amount></p>
    </li>
  );
  return (
    <section>
      <h2 className="text-xl">{t("sold")}</h2>
      <p className="text-sm text-ink-soft">{t("sold_text", { count: lines.length })}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">{lines.slice(0, SHOWN_AT_ONCE).map(item)}</ul>
      {lines.length > SHOWN_AT_ONCE ? (
        <details>
          <summary className="link inline-flex min-h-12 items-center">{t("older", { count: lines.length - SHOWN_AT_ONCE })}</summary>
          <ul className="divide-y divide-line border-y border-line">{lines.slice(SHOWN_AT_ONCE).map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}
