import "server-only";
import { PlacedOrder } from "@ska/contracts";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { askStore, StoreError } from "@/lib/medusa";
import { METHODS, type Method } from "./payment-methods";

const Collection = z.object({ payment_collection: z.object({ id: z.string() }) });
const Completed = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: PlacedOrder }),
  z.object({ type: z.literal("cart"), error: z.object({ message: z.string() }).nullish() }),
]);

/** Chooses how to pay, which settles the cart's total: a transfer's is made recognisable. Doing it again changes nothing. Throws StoreError. */
export async function preparePayment(cartId: string, method: Method): Promise<void> {
  const { payment_collection } = Collection.parse(await askStore("/store/payment-collections", { body: { cart_id: cartId } }));
  await askStore(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { body: { provider_id: METHODS[method] } });
}

const Secret = z.object({ cart: z.object({ payment_collection: z.object({ payment_sessions: z.array(z.object({ data: z.object({ client_secret: z.string() }) })) }) }) });

/** What lets the buyer's browser pay the cart's card session at Stripe; null when there is none. Throws StoreError. */
export async function cardSecret(cartId: string): Promise<string | null> {
  const answer = await askStore(`/store/carts/${encodeURIComponent(cartId)}`, { query: { fields: "id,payment_collection.payment_sessions.data" } });
  return Secret.safeParse(answer).data?.cart.payment_collection.payment_sessions[0]?.data.client_secret ?? null;
}

const Online = z.object({ redirect_url: z.url({ protocol: /^https?$/ }), expires_at: z.iso.datetime() });
const OnlineCart = z.object({ cart: z.object({ payment_collection: z.object({ payment_sessions: z.array(z.object({ data: Online })) }) }) });

/** The page of Midtrans that the cart's payment was begun at; null when there is none or its time is over. Throws StoreError. */
export async function onlinePage(cartId: string): Promise<string | null> {
  const answer = await askStore(`/store/carts/${encodeURIComponent(cartId)}`, { query: { fields: "id,payment_collection.payment_sessions.data" } });
  const page = OnlineCart.safeParse(answer).data?.cart.payment_collection.payment_sessions[0]?.data;
  return page && new Date(page.expires_at) > new Date() ? page.redirect_url : null;
}

/** While the same cart is being completed by another press of the button, how often and how long to ask again. */
const PATIENCE = { times: 6, milliseconds: 500 };

/** Places the order of a cart; asked again it answers with the same order. Throws StoreError (409 sold out or stale). */
export async function complete(cartId: string, asked = 0): Promise<PlacedOrder> {
  try {
    const answer = Completed.parse(await askStore(`/store/carts/${encodeURIComponent(cartId)}/complete`, { method: "POST", body: {} }));
    if (answer.type === "order") return answer.order;
    throw new StoreError(409, "payment_refused", answer.error?.message ?? "refused");
  } catch (error) {
    const busy = error instanceof StoreError && error.status === 409 && /already being completed|conflicted with another/i.test(error.message);
    if (!busy || asked >= PATIENCE.times) throw error;
    await wait(PATIENCE.milliseconds);
    return complete(cartId, asked + 1);
  }
}
