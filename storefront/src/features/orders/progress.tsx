import type { TrackedOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { classes } from "@/design/classes";
import type { Locale } from "@/i18n/routing";
import { formatMoment } from "@/lib/date";

/** The five steps of an order, in words and dates. */
export async function Progress({ order, locale }: { order: TrackedOrder; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const next = order.steps.findIndex(({ at }) => at === null);
  return (
    <ol className="grid gap-0">
      {order.steps.map(({ code, at }, place) => (
        <li key={code} aria-current={place === next ? "step" : undefined} className="relative grid grid-cols-[1.5rem_1fr] gap-x-3 pb-6 last:pb-0">
          <span aria-hidden="true" className={classes("mt-1.5 size-3.5 justify-self-center rounded-full border-2", at ? "border-soga bg-soga" : "border-line-strong bg-paper")} />
          {place < order.steps.length - 1 ? <span aria-hidden="true" className={classes("absolute top-5 bottom-0 left-[0.6875rem] w-0.5", at ? "bg-soga-soft" : "bg-line")} /> : null}
          <span className={at ? "font-semibold" : "text-ink-soft"}>
            {t(`step_${code}`)}
            <span className="block text-xs font-normal text-ink-soft">{at ? formatMoment(at, locale) : t("not_yet")}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
