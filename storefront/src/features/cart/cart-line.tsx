import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { Price } from "@/design/price";
import { SubmitButton } from "@/design/submit-button";
import { ProductPicture } from "@/features/catalog/product-picture";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import type { CartLine as Line } from "./by-center";
import { changeCart } from "./change-cart";
import { lineProblem } from "./line-problems";

/** One line: picture, name, quantity, price, a way out, and what is wrong with it today. */
export async function CartLine({ line: { item, product }, locale }: { line: Line; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "cart" });
  const title = product?.title ?? item.product_title ?? "";
  const several = (product?.variants.length ?? 0) > 1;
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-4 py-5 sm:grid-cols-[7rem_1fr] sm:gap-6">
      {product ? <ProductPicture product={product} locale={locale} decorative sizes="112px" /> : <div className="aspect-[4/5] bg-paper-deep" />}
      <div className="grid content-start gap-3">
        <div className="flex flex-wrap justify-between gap-x-6 gap-y-1">
          <div>
            <h3 className="text-lg leading-snug">
              {product ? <AppLink className="hover:underline hover:underline-offset-4" href={path(locale, "/produk/[handle]", { handle: product.handle })}>{title}</AppLink> : title}
            </h3>
            <p className="text-xs text-ink-soft">{[product?.listing.brand.name, several ? item.variant_title : null].filter(Boolean).join(" · ")}</p>
          </div>
          <p className="text-right font-semibold">
            <Price amount={item.unit_price * item.quantity} />
            {item.quantity > 1 ? <span className="block text-xs font-normal text-ink-soft">{item.quantity} × <Price amount={item.unit_price} /></span> : null}
          </p>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <div role="group" aria-label={t("quantity_of", { title })} className="inline-flex items-center border border-line-strong">
            <Step locale={locale} lineId={item.id} quantity={item.quantity - 1} text="−" label={t("fewer", { title })} disabled={item.quantity <= 1} />
            <span className="money grid min-w-10 place-items-center text-sm" aria-live="polite">{item.quantity}</span>
            <Step locale={locale} lineId={item.id} quantity={item.quantity + 1} text="+" label={t("one_more", { title })} disabled={item.quantity >= 99} />
          </div>
          <form action={changeCart}>
            <Hidden locale={locale} lineId={item.id} quantity={0} />
            <SubmitButton tone="quiet" size="small" className="underline decoration-soga underline-offset-4" aria-label={t("remove_of", { title })}>{t("remove")}</SubmitButton>
          </form>
        </div>
        <Problem line={{ item, product }} locale={locale} />
      </div>
    </li>
  );
}

function Hidden({ locale, lineId, quantity }: { locale: Locale; lineId: string; quantity: number }) {
  return (
    <>
      <input type="hidden" name="intent" value="set" />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line_id" value={lineId} />
      <input type="hidden" name="quantity" value={quantity} />
    </>
  );
}

function Step({ locale, lineId, quantity, text, label, disabled }: { locale: Locale; lineId: string; quantity: number; text: string; label: string; disabled: boolean }) {
  return (
    <form action={changeCart}>
      <Hidden locale={locale} lineId={lineId} quantity={quantity} />
      <SubmitButton tone="quiet" size="small" className="size-11 px-0!" aria-label={label} disabled={disabled}>{text}</SubmitButton>
    </form>
  );
}

async function Problem({ line: { item, product }, locale }: { line: Line; locale: Locale }) {
  const problem = lineProblem(item, product);
  if (!problem) return null;
  const t = await getTranslations({ locale, namespace: "cart" });
  const few = problem.kind === "too_many" ? problem.left : null;
  const text = {
    gone: () => t("gone"),
    sold_out: () => t("sold_out"),
    too_many: () => t("too_many", { left: few ?? 0 }),
    price: () => (problem.kind === "price" ? t("price_changed", { before: formatPrice(problem.before), now: formatPrice(problem.now) }) : ""),
  }[problem.kind]();
  return (
    <Notice tone="alert">
      <p>{text}</p>
      {few === null ? null : (
        <form action={changeCart} className="mt-2">
          <Hidden locale={locale} lineId={item.id} quantity={few} />
          <SubmitButton tone="outline" size="small">{t("take", { left: few })}</SubmitButton>
        </form>
      )}
    </Notice>
  );
}
