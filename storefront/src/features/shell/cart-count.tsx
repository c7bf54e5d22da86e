"use client";
import { useSyncExternalStore } from "react";
import { CART_CHANGED, COUNT_COOKIE } from "@/features/cart/count-cookie";

function subscribe(changed: () => void): () => void {
  window.addEventListener(CART_CHANGED, changed);
  window.addEventListener("pageshow", changed);
  return () => {
    window.removeEventListener(CART_CHANGED, changed);
    window.removeEventListener("pageshow", changed);
  };
}

const read = (): number => Number(new RegExp(`(?:^|; )${COUNT_COOKIE}=(\\d{1,4})`).exec(document.cookie)?.[1] ?? 0);

/** How many pieces are in the cart, from a cookie: no request, nothing when empty. */
export function CartCount({ itemsText }: { itemsText: string }) {
  const count = useSyncExternalStore(subscribe, read, () => 0);
  if (!count) return null;
  return (
    <span className="money">
      <span aria-hidden="true">({count})</span>
      <span className="sr-only">, {count} {itemsText}</span>
    </span>
  );
}
