import { RefundableAnswer, StudioOrderAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/design/notice";
import { RefundForm } from "@/features/refund/refund-form";
import { deskMetadata } from "@/features/session/desk-metadata";
import { openDesk } from "@/features/session/open-desk";
import { OrderStep } from "@/features/studio/order-step";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "refund" }))("title"));
}

/** Money back to the buyer for one of the centre's own lines. */
export default async function RefundPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const own = `/studio/orders/${encodeURIComponent(id)}`;
  const [{ order }, { lines }, t] = await Promise.all([get(StudioOrderAnswer, own), get(RefundableAnswer, `${own}/refunds`), getTranslations({ locale, namespace: "refund" })]);
  const left = lines.some((line) => line.left > 0);
  return (
    <OrderStep locale={locale} order={order} title={t("title")} text={t("text")}>
      {left ? <RefundForm locale={locale} order={order} refundable={lines} /> : <Notice title={t("none_title")}>{t(order.payment.status === "paid" ? "none_text" : "none_unpaid")}</Notice>}
    </OrderStep>
  );
}
