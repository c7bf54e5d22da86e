import { readCartId } from "@/features/cart/session";
import { findCart } from "@/features/cart/store-cart";
import { StoreError } from "@/lib/medusa";

/** For the page that waits: whether the visitor's cart has become an order. */
export async function GET(): Promise<Response> {
  try {
    const id = await readCartId();
    const cart = id ? await findCart(id) : null;
    return Response.json({ placed: Boolean(cart?.completed_at) }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return Response.json({ placed: false }, { status: 503, headers: { "cache-control": "no-store" } });
  }
}
