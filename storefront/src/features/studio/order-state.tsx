import type { OrderState } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { StatusMark, type MarkTone } from "./status-mark";

const TONES: Record<OrderState, MarkTone> = {
  awaiting_payment: "alert",
  paid: "busy",
  packed: "busy",
  shipped: "good",
  delivered: "good",
  cancelled: "plain",
};

export async function OrderStateMark({ locale, state }: { locale: Locale; state: OrderState }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return <StatusMark tone={TONES[state]}>{t(`state_${state}`)}</StatusMark>;
}
