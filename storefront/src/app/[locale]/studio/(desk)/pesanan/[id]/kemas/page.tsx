import { StudioListingsAnswer, StudioOrderAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { BuyerNote } from "@/features/studio/buyer-note";
import { firstPhotos } from "@/features/studio/first-photos";
import { OrderStep } from "@/features/studio/order-step";
import { PackForm } from "@/features/studio/pack-form";
import { Recipient } from "@/features/studio/recipient";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("pack_title"));
}

/** The goods to tick, the buyer's note and the address. */
export default async function PackPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const [{ order }, { listings }, t] = await Promise.all([
    get(StudioOrderAnswer, `/studio/orders/${encodeURIComponent(id)}`),
    get(StudioListingsAnswer, "/studio/listings", { limit: 200 }),
    getTranslations({ locale, namespace: "studio" }),
  ]);
  if (order.state !== "paid") redirect(deskPath(locale, `/studio/pesanan/${order.id}`));
  return (
    <OrderStep locale={locale} order={order} title={t("pack_title")} text={t("pack_text")}>
      <BuyerNote locale={locale} note={order.note} />
      <PackForm locale={locale} order={order} photos={firstPhotos(listings)} />
      <section className="border border-line bg-white p-5">
        <h2 className="mb-2 font-sans text-sm font-semibold tracking-normal text-ink-soft">{t("to_send_to")}</h2>
        <Recipient locale={locale} recipient={order.recipient} />
      </section>
    </OrderStep>
  );
}
