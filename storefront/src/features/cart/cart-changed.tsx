"use client";
import { useEffect } from "react";
import { CART_CHANGED } from "./count-cookie";

/** Tells the count in the header that the page was drawn with another cart. */
export function CartChanged({ pieces }: { pieces: number }) {
  useEffect(() => {
    window.dispatchEvent(new Event(CART_CHANGED));
  }, [pieces]);
  return null;
}
