import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { ExpectedPayment } from "./expected-payment";
import { nextStep } from "./next-step";
import { OrderLines } from "./order-lines";
import { OrderStateMark } from "./order-state";
import { formatPrice } from "@/lib/price";

/** An order in the list: number, time, own lines and total, what to expect and until when; the next thing to do as its button. */
export async function OrderCard({ locale, zone, order }: { locale: Locale; zone: Zone; order: StudioOrder }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  const next = nextStep(order);
  const detail = deskPath(locale, `/studio/pesanan/${order.id}`);
  return (
    <article aria-labelledby={order.id} className="grid gap-4 border border-line bg-white p-4 sm:p-6 lg:grid-cols-[15rem_1fr_auto] lg:gap-8">
      <div className="grid content-start gap-1">
        <h2 id={order.id} className="font-sans text-lg font-semibold tracking-normal">{t("order", { number: order.display_id })}</h2>
        <OrderStateMark locale={locale} state={order.state} />
        <p className="mt-1 text-sm text-ink-soft">{t("placed", { when: formatMoment(order.placed_at, locale, zone) })}</p>
      </div>
      <div className="grid content-start gap-3 text-sm">
        <OrderLines lines={order.lines} />
        <p className="flex justify-between gap-4 border-t border-line pt-2 font-semibold"><span>{t("total_own")}</span><span className="money">{formatPrice(order.totals.total)}</span></p>
      </div>
      <div className="grid content-between gap-4 lg:w-56">
        {order.payment.status === "awaiting" ? <ExpectedPayment locale={locale} zone={zone} order={order} /> : <span />}
        {next ? (
          <div className="grid gap-1">
            <AppLink href={deskPath(locale, `/studio/pesanan/${order.id}/${next.page}`)} aria-describedby={order.id} className={buttonClass({ wide: true })}>{t(next.word)}</AppLink>
            <AppLink href={detail} aria-describedby={order.id} className="link inline-flex min-h-12 items-center justify-self-center text-sm">{t("open")}</AppLink>
          </div>
        ) : (
          <AppLink href={detail} aria-describedby={order.id} className={buttonClass({ tone: order.payment.confirmable ? "solid" : "outline", wide: true })}>{t("open")}</AppLink>
        )}
      </div>
    </article>
  );
}
