import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";

/** The centre's own lines of an order. */
export function OrderLines({ lines }: { lines: StudioOrder["lines"] }) {
  return (
    <ul className="grid gap-1.5">
      {lines.map((line) => (
        <li key={line.id} className="grid grid-cols-[auto_1fr_auto] gap-x-3">
          <span className="money min-w-7 text-right font-semibold">{line.quantity}×</span>
          <span className="min-w-0">
            {line.title}
            {line.variant_title && line.variant_title !== line.title ? <span className="text-ink-soft">, {line.variant_title}</span> : null}
          </span>
          <span className="money">{formatPrice(line.total)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the lines, their parcel and both come to. */
export async function OrderTotals({ locale, order }: { locale: Locale; order: StudioOrder }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  const rows = [
    { name: t("items_total"), amount: order.totals.items },
    { name: order.shipping ? t("shipping_named", { name: order.shipping.name }) : t("shipping"), amount: order.totals.shipping },
  ];
  return (
    <dl className="grid gap-1 border-t border-line pt-3 text-sm">
      {rows.map(({ name, amount }) => (
        <div key={name} className="flex justify-between gap-4 text-ink-soft"><dt>{name}</dt><dd className="money">{formatPrice(amount)}</dd></div>
      ))}
      <div className="flex justify-between gap-4 text-base font-semibold"><dt>{t("total_own")}</dt><dd className="money">{formatPrice(order.totals.total)}</dd></div>
    </dl>
  );
}
