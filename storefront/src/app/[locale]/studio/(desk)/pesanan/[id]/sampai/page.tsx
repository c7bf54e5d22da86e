import { StudioOrderAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { DeliverForm } from "@/features/studio/deliver-form";
import { OrderStep } from "@/features/studio/order-step";
import { ParcelSteps } from "@/features/studio/parcel-steps";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("deliver_title"));
}

/** The question whether the buyer has it, with the number to look it up by. */
export default async function DeliverPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { zone, get } = await openDesk(locale, "staff", "manager");
  const [{ order }, t] = await Promise.all([
    get(StudioOrderAnswer, `/studio/orders/${encodeURIComponent(id)}`),
    getTranslations({ locale, namespace: "studio" }),
  ]);
  if (order.state !== "shipped" && !(order.pickup && order.state === "packed")) redirect(deskPath(locale, `/studio/pesanan/${order.id}`));
  return (
    <OrderStep locale={locale} order={order} title={t(order.pickup ? "collect_title" : "deliver_title")} text={t(order.pickup ? "collect_text" : "deliver_text")}>
      <ParcelSteps locale={locale} zone={zone} order={order} />
      <p className="text-sm text-ink-soft">{t("deliver_hold", { days: order.hold_working_days })}</p>
      <DeliverForm locale={locale} orderId={order.id} text={t(order.pickup ? "collect_yes" : "deliver_yes")} />
    </OrderStep>
  );
}
