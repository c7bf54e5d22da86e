import "server-only";
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
  try {
    const cart = id ? await findCart(id) : null;
    if (!cart) return { kind: "nothing" };
    const method = chosenMethod(cart);
    if (!cart.completed_at && (!method || method === "transfer")) return { kind: "nothing" };
    return { kind: "placed", token: (await complete(cart.id)).tracking_token };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.type === "payment_refused" && id) return { kind: (await isRefused(id)) ? "failed" : "waiting" };
    return { kind: error.status === 0 || error.status >= 500 ? "waiting" : "changed" };
  }
}

/** Completing asked the provider, and its answer is in the session since. */
async function isRefused(cartId: string): Promise<boolean> {
  const status = (await findCart(cartId))?.payment_collection?.payment_sessions?.[0]?.status;
  return status === "error" || status === "canceled";
}
