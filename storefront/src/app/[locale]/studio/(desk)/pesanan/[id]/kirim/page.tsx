import { StudioOrderAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { OrderStep } from "@/features/studio/order-step";
import { ShipForm } from "@/features/studio/ship-form";
import { Notice } from "@/design/notice";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("ship_title"));
}

/** Courier and tracking number of a parcel that leaves, or put right of one that left. */
export default async function ShipPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const [{ order }, t] = await Promise.all([
    get(StudioOrderAnswer, `/studio/orders/${encodeURIComponent(id)}`),
    getTranslations({ locale, namespace: "studio" }),
  ]);
  const { state } = order;
  if (state !== "paid" && state !== "packed" && state !== "shipped") redirect(deskPath(locale, `/studio/pesanan/${order.id}`));
  const words = state === "shipped" ? (["correct_title", "correct_text"] as const) : (["ship_title", "ship_text"] as const);
  return (
    <OrderStep locale={locale} order={order} title={t(words[0])} text={t(words[1])}>
      {state === "paid" ? <Notice>{t("ship_unpacked")}</Notice> : null}
      <ShipForm locale={locale} order={order} />
    </OrderStep>
  );
}
