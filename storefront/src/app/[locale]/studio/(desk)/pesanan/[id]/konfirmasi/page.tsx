import { StudioOrderAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { ConfirmQuestion } from "@/features/studio/confirm-question";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("confirm"));
}

/** The question of the dialog as a page, for browsers without script. */
export default async function ConfirmPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const [{ order }, t] = await Promise.all([
    get(StudioOrderAnswer, `/studio/orders/${encodeURIComponent(id)}`),
    getTranslations({ locale, namespace: "studio" }),
  ]);
  const back = deskPath(locale, `/studio/pesanan/${order.id}`);
  if (!order.payment.confirmable || order.payment.amount === null) redirect(back);
  return (
    <div className="wrap max-w-xl pt-8">
      <p className="text-ink-soft">{t("order", { number: order.display_id })}</p>
      <h1 className="text-2xl">{t("confirm_title")}</h1>
      <ConfirmQuestion locale={locale} orderId={order.id} amount={order.payment.amount} />
      <AppLink href={back} className={buttonClass({ tone: "outline", size: "large", wide: true }) + " mt-3"}>{t("confirm_no")}</AppLink>
    </div>
  );
}
