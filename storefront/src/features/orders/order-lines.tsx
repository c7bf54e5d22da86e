import type { TrackedOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Price } from "@/design/price";
import type { Locale } from "@/i18n/routing";

/** What was bought and what it adds up to. */
export async function OrderLines({ order, locale }: { order: TrackedOrder; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const { totals } = order;
  // `totals.items` is after discounts.
  const goods = order.lines.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0);
  return (
    <section aria-labelledby="ringkasan">
      <h2 id="ringkasan" className="text-xl">{t("summary")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line text-sm">
        {order.lines.map(({ id, title, variant_title, quantity, unit_price, total }) => (
          <li key={id} className="flex justify-between gap-6 py-3">
            <span>
              {title}
              <span className="block text-xs text-ink-soft">{[variant_title, quantity > 1 ? `${quantity} ×` : null].filter(Boolean).join(" · ")} {quantity > 1 ? <Price amount={unit_price} /> : null}</span>
            </span>
            <Price amount={total} />
          </li>
        ))}
      </ul>
      <dl className="mt-3 grid gap-1.5 text-sm">
        <div className="flex justify-between gap-6"><dt>{t("goods")}</dt><dd><Price amount={goods} /></dd></div>
        {goods > totals.items ? <div className="flex justify-between gap-6"><dt>{t("discount")}</dt><dd>−<Price amount={goods - totals.items} /></dd></div> : null}
        <div className="flex justify-between gap-6"><dt>{t("shipping")}</dt><dd><Price amount={totals.shipping} /></dd></div>
        <div className="mt-1 flex items-baseline justify-between gap-6 border-t border-ink pt-3 font-semibold"><dt>{t("total")}</dt><dd className="font-display text-xl"><Price amount={totals.total} /></dd></div>
      </dl>
    </section>
  );
}
