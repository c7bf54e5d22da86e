import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { Zone } from "@/lib/date";
import { BuyerNote } from "./buyer-note";
import { ConfirmDialog } from "./confirm-dialog";
import { ConfirmQuestion } from "./confirm-question";
import { ExpectedPayment } from "./expected-payment";
import { OrderLines, OrderTotals } from "./order-lines";
import { ParcelPanel } from "./parcel-panel";
import { Recipient } from "./recipient";

const panel = "border border-line bg-white p-5 sm:p-6";
const heading = "mb-3 font-sans text-sm font-semibold tracking-normal text-ink-soft";

/** The parcel, payment, own goods and the address to pack for. */
export async function OrderDetail({ locale, zone, order }: { locale: Locale; zone: Zone; order: StudioOrder }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  const { payment } = order;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[1fr_24rem] lg:gap-6">
      <div className="grid gap-4 lg:gap-6">
        <section className={panel}>
          <h2 className={heading}>{t("own_lines")}</h2>
          <div className="grid gap-4"><OrderLines lines={order.lines} /><OrderTotals locale={locale} order={order} /></div>
        </section>
        <BuyerNote locale={locale} note={order.note} />
        <section className={panel}>
          <h2 className={heading}>{t("to_send_to")}</h2>
          <Recipient locale={locale} recipient={order.recipient} />
        </section>
      </div>
      <div className="grid gap-4 max-lg:order-first lg:gap-6">
        <ParcelPanel locale={locale} zone={zone} order={order} />
        <section className={`${panel} grid gap-4`}>
          <div>
            <h2 className={heading}>{t("payment")}</h2>
            <p className="text-lg font-semibold">{t(`payment_${payment.status}`)}</p>
          </div>
          {payment.status === "awaiting" ? <ExpectedPayment locale={locale} zone={zone} order={order} /> : null}
          {payment.late?.status === "returned" ? <p>{t("late_returned_with", { reference: payment.late.reference ?? "" })}</p> : null}
          {payment.late?.status === "open" ? (
            <div className="no-print grid gap-3">
              <p className="text-sm text-ink-soft">{t("late_hint")}</p>
              <AppLink href={deskPath(locale, `/studio/pesanan/${order.id}/terlambat`)} className={`${buttonClass({ tone: "outline", size: "small" })} justify-self-start`}>{t("late_open")}</AppLink>
            </div>
          ) : null}
          {payment.status === "paid" ? <AppLink href={deskPath(locale, `/studio/pesanan/${order.id}/kembalikan`)} className={`${buttonClass({ tone: "outline", size: "small" })} no-print justify-self-start`}>{t("to_refund")}</AppLink> : null}
          {payment.confirmable && payment.amount !== null ? (
            <ConfirmDialog href={deskPath(locale, `/studio/pesanan/${order.id}/konfirmasi`)} texts={{ open: t("confirm"), title: t("confirm_title"), cancel: t("confirm_no") }}>
              <ConfirmQuestion locale={locale} orderId={order.id} amount={payment.amount} />
            </ConfirmDialog>
          ) : null}
        </section>
      </div>
    </div>
  );
}
