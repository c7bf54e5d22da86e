import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { Notice } from "@/design/notice";
import { Price } from "@/design/price";
import { SubmitButton } from "@/design/submit-button";
import { productsById } from "@/features/catalog/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { byCenter } from "./by-center";
import { countPieces, goodsTotal, type Cart } from "./cart";
import { CartChanged } from "./cart-changed";
import { CartLine } from "./cart-line";
import { changeCart } from "./change-cart";
import { readFlash, type Flash } from "./flash";
import { lineProblem } from "./line-problems";
import { currentCart } from "./store-cart";

/** The cart: a parcel a centre, what changed since, the sum, the way on. */
export async function CartPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "cart" });
  const [cart, flash] = await Promise.all([currentCart(), readFlash()]);
  const pieces = cart ? countPieces(cart) : 0;
  return (
    <div className="wrap pt-8 lg:pt-12">
      <CartChanged pieces={pieces} />
      <h1 className="mb-6 text-4xl">{t("title")}</h1>
      {flash ? <FlashNotice flash={flash} locale={locale} /> : null}
      {cart && pieces ? (
        <Filled cart={cart} locale={locale} />
      ) : (
        <EmptyState title={t("empty")} text={t("empty_text")}>
          <AppLink href={path(locale, "/cari")} className={buttonClass()}>{t("browse")}</AppLink>
          <AppLink href={path(locale, "/hadiah")} className={buttonClass({ tone: "outline" })}>{t("gifts")}</AppLink>
        </EmptyState>
      )}
    </div>
  );
}

async function Filled({ cart, locale }: { cart: Cart; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "cart" });
  const products = await productsById(locale, [...new Set(cart.items.flatMap(({ product_id }) => product_id ?? []))], { fresh: true });
  const parcels = byCenter(cart.items, products);
  const problems = parcels.flatMap(({ lines }) => lines.flatMap(({ item, product }) => lineProblem(item, product) ?? []));
  const goods = goodsTotal(cart);
  const repriced = problems.some(({ kind }) => kind === "price");
  return (
    <div className="grid gap-10 lg:grid-cols-[7fr_4fr] lg:gap-16">
      <div className="grid content-start gap-10">
        {parcels.map(({ center, lines }) => (
          <section key={center?.id ?? ""} aria-label={center?.name ?? t("no_longer_sold")}>
            <h2 className="border-b border-ink pb-2 font-sans text-sm font-semibold tracking-normal">{center ? t("parcel_from", { center: center.name }) : t("no_longer_sold")}</h2>
            <ul className="divide-y divide-line">
              {lines.map((line) => <CartLine key={line.item.id} line={line} locale={locale} />)}
            </ul>
          </section>
        ))}
      </div>
      <aside aria-label={t("summary")} className="self-start bg-paper-deep p-6 lg:sticky lg:top-8">
        <h2 className="text-xl">{t("summary")}</h2>
        <dl className="mt-4 grid gap-2 text-sm">
          <div className="flex justify-between gap-4"><dt>{t("goods")}</dt><dd><Price amount={goods} className="font-semibold" /></dd></div>
          {goods === cart.item_total ? null : <div className="flex justify-between gap-4"><dt>{t("discount")}</dt><dd>−<Price amount={goods - cart.item_total} /></dd></div>}
          <div className="flex justify-between gap-4"><dt>{t("shipping")}</dt><dd className="text-ink-soft">{t("shipping_later")}</dd></div>
        </dl>
        <p className="mt-3 text-xs text-ink-soft">{t("parcels", { count: parcels.length })}</p>
        <div className="mt-6">
          {repriced ? (
            <form action={changeCart} className="grid gap-3">
              <input type="hidden" name="intent" value="reprice" />
              <input type="hidden" name="locale" value={locale} />
              <p className="text-sm">{t("reprice_text")}</p>
              <SubmitButton wide>{t("reprice")}</SubmitButton>
            </form>
          ) : problems.length ? (
            <Notice tone="alert">{t("mend_first")}</Notice>
          ) : (
            <AppLink href={path(locale, "/checkout")} className={buttonClass({ size: "large", wide: true })}>{t("checkout")}</AppLink>
          )}
        </div>
      </aside>
    </div>
  );
}

async function FlashNotice({ flash, locale }: { flash: Flash; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "cart" });
  if (flash.kind !== "removed") return <Notice tone="alert" live className="mb-6">{t(flash.kind)}</Notice>;
  return (
    <Notice live className="mb-6">
      <form action={changeCart} className="flex flex-wrap items-center justify-between gap-3">
        <input type="hidden" name="intent" value="restore" />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="variant_id" value={flash.variant_id} />
        <input type="hidden" name="quantity" value={flash.quantity} />
        <span>{t("removed", { title: flash.title })}</span>
        <SubmitButton tone="outline" size="small">{t("undo")}</SubmitButton>
      </form>
    </Notice>
  );
}
