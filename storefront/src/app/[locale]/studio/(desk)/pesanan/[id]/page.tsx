import { RefundableAnswer, StudioOrderAnswer, type StudioOrder } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { ArrivalNotice } from "@/design/arrival-notice";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { OrderDetail } from "@/features/studio/order-detail";
import { OutcomeNotice } from "@/features/studio/outcome-notice";
import { outcomeOf } from "@/features/studio/confirm-outcome";
import { lateOutcome } from "@/features/studio/late-outcome";
import { ParcelNotice } from "@/features/studio/parcel-notice";
import { parcelOutcome } from "@/features/studio/parcel-outcome";
import { OrderStateMark } from "@/features/studio/order-state";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { formatMoment } from "@/lib/date";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("orders_title"));
}

/** Whether anything was given back; an address alone can't claim it. */
const isRefunded = ({ lines }: StudioOrder, { lines: left }: RefundableAnswer): boolean =>
  lines.some((line) => left.some((one) => one.line_item_id === line.id && one.left < line.total));

export default async function OrderPage({ params, searchParams }: Props) {
  const { locale, id } = await readParams(params);
  const { zone, get } = await openDesk(locale, "staff", "manager");
  const [{ order }, t, asked] = await Promise.all([
    get(StudioOrderAnswer, `/studio/orders/${encodeURIComponent(id)}`),
    getTranslations({ locale, namespace: "studio" }),
    searchParams,
  ]);
  const outcome = outcomeOf(asked.outcome, order);
  const refunded = asked.refunded === undefined ? false : isRefunded(order, await get(RefundableAnswer, `/studio/orders/${encodeURIComponent(id)}/refunds`));
  const did = parcelOutcome(asked.parcel, order);
  const late = lateOutcome(asked.late, order);
  return (
    <div className="wrap grid gap-6 pt-6">
      <AppLink href={deskPath(locale, "/studio/pesanan")} className="link no-print inline-flex min-h-12 items-center justify-self-start text-sm">← {t("orders_title")}</AppLink>
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <h1 className="text-2xl">{t("order", { number: order.display_id })}</h1>
        <OrderStateMark locale={locale} state={order.state} />
        <p className="w-full text-ink-soft">{t("placed", { when: formatMoment(order.placed_at, locale, zone) })}</p>
      </div>
      {outcome ? <OutcomeNotice locale={locale} outcome={outcome} number={order.display_id} /> : null}
      {did ? <ParcelNotice locale={locale} outcome={did} order={order} /> : null}
      {late ? <ArrivalNotice tone="good" title={t(`late_${late}`, { number: order.display_id })}>{t(`late_${late}_text`)}</ArrivalNotice> : null}
      {refunded ? <ArrivalNotice tone="good" title={t("did_refund")}>{t("did_refund_text")}</ArrivalNotice> : null}
      <OrderDetail locale={locale} zone={zone} order={order} />
    </div>
  );
}
