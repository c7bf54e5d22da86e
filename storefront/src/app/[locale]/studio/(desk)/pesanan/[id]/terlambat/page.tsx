import { StudioOrderAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormField } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { noteReturn, reviveOrder } from "@/features/studio/late-payment";
import { OrderStep } from "@/features/studio/order-step";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import { formatPrice } from "@/lib/price";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "studio" }))("late_title"));
}

/** Money that arrived after the order had expired: the order lives again, or the money went back. */
export default async function LatePaymentPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "staff", "manager");
  const [{ order }, t] = await Promise.all([
    get(StudioOrderAnswer, `/studio/orders/${encodeURIComponent(id)}`),
    getTranslations({ locale, namespace: "studio" }),
  ]);
  if (order.payment.late?.status !== "open" || order.payment.amount === null) redirect(deskPath(locale, `/studio/pesanan/${order.id}`));
  const hidden = { locale, order_id: order.id };
  return (
    <OrderStep locale={locale} order={order} title={t("late_title")} text={t("late_text")}>
      <p className="money bg-paper-deep px-4 py-3 text-center font-display text-3xl font-medium">{formatPrice(order.payment.amount)}</p>
      <section className="grid gap-3 border border-line bg-white p-5 sm:p-6">
        <h2 className="text-xl">{t("late_revive")}</h2>
        <p>{t("late_revive_text")}</p>
        <ActionForm action={reviveOrder} hidden={hidden} className="grid gap-4">
          <SubmitButton size="large" wide pendingText={t("saving")}>{t("late_revive_yes")}</SubmitButton>
        </ActionForm>
      </section>
      <section className="grid gap-3 border border-line bg-white p-5 sm:p-6">
        <h2 className="text-xl">{t("late_return")}</h2>
        <p>{t("late_return_text")}</p>
        <ActionForm action={noteReturn} hidden={hidden} className="grid gap-4">
          <FormField name="reference" label={t("late_reference")} hint={t("late_reference_hint")} required maxLength={80} autoComplete="off" />
          <SubmitButton tone="outline" size="large" wide pendingText={t("saving")}>{t("late_return_yes")}</SubmitButton>
        </ActionForm>
      </section>
    </OrderStep>
  );
}
