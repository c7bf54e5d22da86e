import "server-only";
import type { Cart } from "@/features/cart/cart";
import { readCartId } from "@/features/cart/session";
import { findCart } from "@/features/cart/store-cart";
import { StoreError } from "@/lib/medusa";
import { complete } from "./payment";
import { chosenMethod } from "./payment-methods";

/** Where whoever comes back from paying stands. */
export type Ending =
  | { kind: "placed"; token: string }
  /** The money isn't there yet, or it isn't known. */
  | { kind: "waiting" }
  /** Refused or given up; the cart is as it was. */
  | { kind: "failed" }
  /** The goods or the total changed: nothing was ordered, and what was paid goes back. */
  | { kind: "changed" }
  /** No cart in this browser, or none that somebody was paying. */
  | { kind: "nothing" };

/**
 * Turns the visitor's paid cart into its order; asked again it finds the same order, whoever placed it. A transfer isn't paid here:
 * its order is placed by its own button alone.
 */
export async function finishPayment(): Promise<Ending> {
  const id = await readCartId();
  let cart: Cart | null = null;
  try {
    cart = id ? await findCart(id) : null;
    if (!cart) return { kind: "nothing" };
    const method = chosenMethod(cart);
    if (!cart.completed_at && (!method || method === "transfer")) return { kind: isRefused(cart) ? "failed" : "nothing" };
    return { kind: "placed", token: (await complete(cart.id)).tracking_token };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (!cart || error.status === 0 || error.status >= 500) return { kind: "waiting" };
    // Completing asked the provider, and its answer is in the session since.
    if (isRefused(await findCart(cart.id))) return { kind: "failed" };
    return { kind: isUnpaid(error) ? "waiting" : "changed" };
  }
}

/** Medusa says "not allowed" of a payment that its provider hasn't authorised; goods that are gone and a total that moved are conflicts. */
const isUnpaid = ({ type }: StoreError): boolean => type === "payment_refused" || type === "not_allowed";

function isRefused(cart: Cart | null): boolean {
  const status = cart?.payment_collection?.payment_sessions?.[0]?.status;
  return status === "error" || status === "canceled";
}
