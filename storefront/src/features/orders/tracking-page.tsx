import type { TrackedOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/design/notice";
import type { Locale } from "@/i18n/routing";
import { formatDate } from "@/lib/date";
import { OrderLines } from "./order-lines";
import { Progress } from "./progress";
import { Recipient } from "./recipient";
import { Shipments } from "./shipments";
import { TransferCard } from "./transfer-card";

/** The buyer's own view of an order, opened by its token. */
export async function TrackingPage({ order, locale }: { order: TrackedOrder; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <div className="wrap pt-8 lg:pt-14">
      <p className="eyebrow text-soga">{t("number", { number: order.display_id })} · {formatDate(order.placed_at, locale)}</p>
      <h1 className="mt-3 mb-8 text-4xl">{order.state === "awaiting_payment" && !order.payment.instructions ? t("state_awaiting_other") : t(`state_${order.state}`)}</h1>
      {order.state === "cancelled" ? <Notice className="mb-8">{t(order.payment.returned ? "returned_text" : "cancelled_text")}</Notice> : null}
      <div className="grid gap-12 lg:grid-cols-[7fr_4fr] lg:gap-16">
        <div className="grid content-start gap-10">
          {order.payment.instructions ? <TransferCard transfer={order.payment.instructions} locale={locale} /> : null}
          <Shipments order={order} locale={locale} />
          <OrderLines order={order} locale={locale} />
        </div>
        <aside aria-label={t("progress")} className="grid content-start gap-10">
          <section aria-labelledby="perjalanan">
            <h2 id="perjalanan" className="mb-4 text-xl">{t("progress")}</h2>
            <Progress order={order} locale={locale} />
          </section>
          <Recipient order={order} locale={locale} />
        </aside>
      </div>
    </div>
  );
}
