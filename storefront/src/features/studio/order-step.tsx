import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

interface OrderStepProps {
  locale: Locale;
  order: Pick<StudioOrder, "id" | "display_id">;
  title: string;
  text: string;
  /** The form, and what she needs beside it. */
  children: ReactNode;
}

/** One task with an order on a page of its own, and the way back. */
export async function OrderStep({ locale, order, title, text, children }: OrderStepProps) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <div className="wrap grid max-w-xl gap-6 pt-8">
      <div>
        <p className="text-ink-soft">{t("order", { number: order.display_id })}</p>
        <h1 className="mt-1 text-2xl">{title}</h1>
        <p className="mt-3">{text}</p>
      </div>
      {children}
      <AppLink href={deskPath(locale, `/studio/pesanan/${order.id}`)} className={buttonClass({ tone: "outline", size: "large", wide: true })}>{t("back_to_order")}</AppLink>
    </div>
  );
}
