import { getTranslations } from "next-intl/server";
import type { ShownThreshold } from "@ska/contracts";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import type { Thresholds } from "./yardsticks";

/** What each published figure is, of which year and from where. */
export async function YardstickNotes({ locale, thresholds }: { locale: Locale; thresholds: Thresholds }) {
  const t = await getTranslations({ locale, namespace: "balai" });
  const note = (key: "poverty_line" | "minimum_wage", found: ShownThreshold | null) => (
    <div className="grid content-start gap-0.5 border-l-2 border-line pl-4">
      <dt className="text-ink-soft">
        <span aria-hidden="true" className={key === "poverty_line" ? "mr-2 inline-block h-3 border-l-[1.5px] border-ink" : "mr-2 inline-block h-3 border-l-[1.5px] border-dashed border-ink-soft"} />
        {t(key)}
      </dt>
      {found ? (
        <>
          <dd className="money font-semibold">{formatPrice(found.amount)}</dd>
          <dd lang="id" className="text-xs text-ink-soft">{found.basis}, {found.area}, {found.year}</dd>
          <dd lang="id" className="text-xs text-ink-soft">{t("source")} {found.url ? <a href={found.url} rel="noreferrer" className="link">{found.source}</a> : found.source}</dd>
        </>
      ) : <dd className="text-xs text-ink-soft">{t("yardstick_unknown")}</dd>}
    </div>
  );
  return (
    <section aria-labelledby="patokan" className="grid gap-3 text-sm">
      <h2 id="patokan" className="font-sans text-base font-semibold tracking-normal">{t("yardsticks")}</h2>
      <dl className="grid gap-4 md:grid-cols-2">{note("poverty_line", thresholds.poverty_line)}{note("minimum_wage", thresholds.minimum_wage)}</dl>
      <p className="text-xs text-ink-soft">{t("yardsticks_note")}</p>
    </section>
  );
}
