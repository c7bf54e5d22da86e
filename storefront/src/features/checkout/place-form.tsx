"use client";
import { useActionState } from "react";
import { Button } from "@/design/button";
import { Notice } from "@/design/notice";
import { placeOrder } from "./place-order";

interface PlaceFormProps {
  locale: "id" | "en";
  /** Whole rupiah, as shown. */
  total: number;
  cartHref: string;
  texts: Record<"submit" | "pending" | "see_cart", string>;
}

/** The last button. */
export function PlaceForm({ locale, total, cartHref, texts }: PlaceFormProps) {
  const [state, act, pending] = useActionState(placeOrder, {});
  return (
    <form action={act} className="grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="total" value={total} />
      {state.message ? (
        <Notice tone="alert" live>
          {state.message} {state.cart ? <a href={cartHref} className="link font-semibold">{texts.see_cart}</a> : null}
        </Notice>
      ) : null}
      <Button type="submit" size="large" wide disabled={pending} aria-busy={pending || undefined}>{pending ? texts.pending : texts.submit}</Button>
    </form>
  );
}
