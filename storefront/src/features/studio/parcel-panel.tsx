import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Panel } from "@/design/panel";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import type { Zone } from "@/lib/date";
import { nextStep } from "./next-step";
import { ParcelSteps } from "./parcel-steps";
import { UnpackQuestion } from "./unpack-question";

/** How far the parcel is, the next thing to do, and what can be put right. Nothing before it is paid, or once cancelled. */
export async function ParcelPanel({ locale, zone, order }: { locale: Locale; zone: Zone; order: StudioOrder }) {
  const { state } = order;
  if (state === "awaiting_payment" || state === "cancelled") return null;
  const t = await getTranslations({ locale, namespace: "studio" });
  const next = nextStep(order);
  const at = (page: string) => deskPath(locale, `/studio/pesanan/${order.id}/${page}`);
  return (
    <Panel id="paket" title={t("parcel")}>
      <p className="text-lg font-semibold">{t(order.pickup && state === "packed" ? "parcel_ready" : `parcel_${state}`)}</p>
      {state === "delivered" ? <p className="text-sm text-ink-soft">{t("deliver_hold", { days: order.hold_working_days })}</p> : null}
      {next ? <AppLink href={at(next.page)} className={buttonClass({ size: "large", wide: true })}>{t(next.word)}</AppLink> : null}
      <ParcelSteps locale={locale} zone={zone} order={order} />
      {state === "packed" ? <UnpackQuestion locale={locale} orderId={order.id} /> : null}
      {state === "shipped" && !order.pickup ? <AppLink href={at("kirim")} className={buttonClass({ tone: "outline", wide: true })}>{t("correct")}</AppLink> : null}
    </Panel>
  );
}
