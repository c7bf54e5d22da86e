"use client";
import { useActionState, useEffect, useId, useState } from "react";
import { buttonClass } from "@/design/button";
import { Notice } from "@/design/notice";
import { addToCart } from "@/features/cart/add-to-cart";
import { CART_CHANGED } from "@/features/cart/count-cookie";

export interface PurchaseChoice {
  id: string;
  title: string;
  /** Null when all cost the same. */
  price: string | null;
  soldOut: boolean;
}

interface PurchaseFormProps {
  locale: "id" | "en";
  choices: readonly PurchaseChoice[];
  /** The lowest. */
  priceText: string;
  stockText: string;
  cartHref: string;
  texts: Record<"variant" | "quantity" | "add" | "buy" | "adding" | "added" | "see_cart" | "sold_out", string>;
}

const QUANTITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The price of what is chosen, choice, quantity and the two ways to buy. A plain form: works before and without scripts. */
export function PurchaseForm({ locale, choices, priceText, stockText, cartHref, texts }: PurchaseFormProps) {
  const [state, act, pending] = useActionState(addToCart, { status: "idle" });
  const id = useId();
  useEffect(() => {
    if (state.status === "added") window.dispatchEvent(new Event(CART_CHANGED));
  }, [state]);
  const soldOut = choices.every((choice) => choice.soldOut);
  const preferred = choices.find((choice) => !choice.soldOut);
  const [chosen, choose] = useState(preferred ?? choices[0]);
  const price = chosen?.price ?? priceText;
  const addText = soldOut ? texts.sold_out : pending ? texts.adding : texts.add;

  return (
    <form id={id} action={act} className="grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <p className="mb-1 flex flex-wrap items-baseline gap-x-4 text-xl font-semibold">
        <span className="money" aria-live="polite">{price}</span>
        <span className="text-sm font-normal text-ink-soft">{stockText}</span>
      </p>
      {choices.length > 1 ? (
        <fieldset>
          <legend className="mb-2 text-sm font-semibold">{texts.variant}</legend>
          <div className="flex flex-wrap gap-2">
            {choices.map((choice) => (
              <label key={choice.id} className="relative">
                <input type="radio" name="variant_id" value={choice.id} defaultChecked={choice === preferred} onChange={() => choose(choice)} disabled={choice.soldOut} className="peer absolute inset-0 size-full opacity-0" />
                <span className="flex min-h-12 items-center gap-2 rounded-sm border border-line-strong px-4 text-sm peer-checked:border-ink peer-checked:bg-white peer-checked:font-semibold peer-checked:shadow-[inset_0_0_0_1px_var(--color-ink)] peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-disabled:border-line peer-disabled:text-ink-soft peer-disabled:line-through">
                  {choice.title}
                  {choice.price ? <span className="money font-normal text-ink-soft">{choice.price}</span> : null}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : (
        <input type="hidden" name="variant_id" value={choices[0]?.id ?? ""} />
      )}
      {soldOut ? null : (
        <div className="flex items-center gap-3 text-sm">
          <label htmlFor={`${id}-quantity`} className="font-semibold">{texts.quantity}</label>
          <select id={`${id}-quantity`} name="quantity" defaultValue="1" className="min-h-11 rounded-sm border border-line-strong bg-white px-3">
            {QUANTITIES.map((quantity) => <option key={quantity}>{quantity}</option>)}
          </select>
        </div>
      )}
      <div className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-1">
        <button type="submit" name="intent" value="add" disabled={soldOut || pending} className={`${buttonClass({ size: "large" })} hidden! lg:inline-flex!`}>{addText}</button>
        {soldOut ? null : <button type="submit" name="intent" value="buy" disabled={pending} className={buttonClass({ tone: "outline", size: "large" })}>{texts.buy}</button>}
      </div>
      {state.status === "added" ? (
        <Notice tone="good" live>
          {texts.added} <a href={cartHref} className="link font-semibold">{texts.see_cart}</a>
        </Notice>
      ) : null}
      {state.status === "refused" ? <Notice tone="alert" live>{state.message}</Notice> : null}
      <div className="no-print fixed inset-x-0 bottom-0 z-40 flex items-center justify-between gap-4 border-t border-line bg-paper px-[var(--spacing-gutter)] py-2.5 lg:hidden">
        <span className="money font-semibold">{price}</span>
        <button type="submit" name="intent" value="add" disabled={soldOut || pending} className={`${buttonClass()} grow max-w-64`}>{addText}</button>
      </div>
    </form>
  );
}
