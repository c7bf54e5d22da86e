import { getTranslations } from "next-intl/server";
import { Price } from "@/design/price";
import type { CenterParcel } from "@/features/cart/by-center";
import { goodsTotal, type Cart } from "@/features/cart/cart";
import { ProductPicture } from "@/features/catalog/product-picture";
import type { Locale } from "@/i18n/routing";
import { Promo } from "./promo";
import { transferCode } from "./transfer-code";

interface SummaryProps {
  cart: Cart;
  parcels: readonly CenterParcel[];
  /** Where the buyer is; from the payment on the total is whole. */
  step: "address" | "shipping" | "payment";
  locale: Locale;
}

/** Ringkasan Belanja: every line and everything that makes the total, before paying. */
export async function Summary({ cart, parcels, step, locale }: SummaryProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const goods = goodsTotal(cart);
  const whole = step === "payment";
  const code = whole ? transferCode(cart) : 0;
  return (
    <aside aria-label={t("summary")} className="self-start bg-paper-deep p-6 lg:sticky lg:top-8">
      <h2 className="text-xl">{t("summary")}</h2>
      <ul className="mt-4 grid gap-4 border-b border-line pb-5">
        {parcels.flatMap(({ lines }) => lines).map(({ item, product }) => (
          <li key={item.id} className="grid grid-cols-[3.5rem_1fr_auto] gap-3 text-sm">
            {product ? <ProductPicture product={product} locale={locale} decorative sizes="56px" /> : <span />}
            <span>
              {product?.title ?? item.product_title}
              <span className="block text-xs text-ink-soft">{item.quantity} × <Price amount={item.unit_price} /></span>
            </span>
            <Price amount={item.unit_price * item.quantity} />
          </li>
        ))}
      </ul>
      <Promo cart={cart} step={step} locale={locale} />
      <dl className="mt-4 grid gap-2 text-sm">
        <Row name={t("goods")} amount={goods} />
        {goods === cart.item_total ? null : <Row name={t("discount")} amount={cart.item_total - goods} />}
        {whole ? <Row name={t("shipping")} amount={cart.shipping_total + code} /> : <div className="flex justify-between gap-4"><dt>{t("shipping")}</dt><dd className="text-ink-soft">{t("shipping_later")}</dd></div>}
        {code ? <Row name={t("code")} amount={-code} /> : null}
        {whole ? (
          <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-ink pt-4">
            <dt className="font-semibold">{t("total")}</dt>
            <dd className="font-display text-2xl"><Price amount={cart.total} /></dd>
          </div>
        ) : null}
      </dl>
      {code ? <p className="mt-2 text-xs text-ink-soft">{t("code_text")}</p> : null}
    </aside>
  );
}

function Row({ name, amount }: { name: string; amount: number }) {
  return (
    <div className="flex justify-between gap-4">
      <dt>{name}</dt>
      <dd>{amount < 0 ? "−" : ""}<Price amount={Math.abs(amount)} /></dd>
    </div>
  );
}
