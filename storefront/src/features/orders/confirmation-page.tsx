import type { TrackedOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Notice } from "@/design/notice";
import { CartChanged } from "@/features/cart/cart-changed";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { OrderLines } from "./order-lines";
import { Recipient } from "./recipient";
import { TransferCard } from "./transfer-card";

/** Right after placing: what to pay, where the order can be found again, what was bought. Prints on one sheet. */
export async function ConfirmationPage({ order, token, locale }: { order: TrackedOrder; token: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "order" });
  const trackHref = path(locale, "/lacak", { query: { token } });
  const { instructions, status } = order.payment;
  const [title, text] = instructions
    ? (["thanks", "thanks_text"] as const)
    : status === "paid"
      ? (["thanks_title_paid", "thanks_paid"] as const)
      : (["thanks_title_waiting", "thanks_waiting"] as const);
  return (
    <div className="wrap max-w-4xl pt-8 lg:pt-14">
      <CartChanged pieces={0} />
      <p className="eyebrow text-soga">{t("number", { number: order.display_id })}</p>
      <h1 className="mt-3 text-4xl">{t(title)}</h1>
      <p className="measure mt-4 mb-8 text-ink-soft">{t(text)}</p>
      {instructions ? <TransferCard transfer={instructions} locale={locale} /> : null}
      <Notice className="my-8">
        <p className="font-semibold">{t("keep")}</p>
        <p className="mt-1">{t("keep_text")}</p>
        <p className="mt-3"><AppLink href={trackHref} className={buttonClass({ tone: "outline", size: "small" })}>{t("track")}</AppLink></p>
      </Notice>
      <div className="grid gap-10 sm:grid-cols-[3fr_2fr] sm:gap-14">
        <OrderLines order={order} locale={locale} />
        <Recipient order={order} locale={locale} />
      </div>
    </div>
  );
}
