import "server-only";
import type { Locale } from "@/i18n/routing";
import { askStore, StoreError } from "@/lib/medusa";
import { CART_FIELDS, countPieces, parseCart, type Cart } from "./cart";
import { forgetCart, readCartId, rememberCart } from "./session";

const query = { fields: CART_FIELDS };
const at = (id: string, rest = ""): string => `/store/carts/${encodeURIComponent(id)}${rest}`;

async function send(path: string, body: unknown, method: "POST" | "DELETE" = "POST"): Promise<Cart> {
  const { cart } = await askStore<{ cart: unknown }>(path, { query, body, method });
  return parseCart(cart);
}

/** The visitor's open cart, or null: none yet, completed, or gone. */
export async function currentCart(): Promise<Cart | null> {
  const id = await readCartId();
  const cart = id ? await findCart(id) : null;
  return cart?.completed_at ? null : cart;
}

/** A cart by its id, completed or not. Throws StoreError unless it is there or not. */
export async function findCart(id: string): Promise<Cart | null> {
  try {
    return parseCart((await askStore<{ cart: unknown }>(at(id), { query })).cart);
  } catch (error) {
    if (error instanceof StoreError && error.status === 404) return null;
    throw error;
  }
}

async function openCart(locale: Locale): Promise<string> {
  const known = await currentCart();
  if (known) return known.id;
  const { regions } = await askStore<{ regions: { id: string; currency_code: string }[] }>("/store/regions", { query: { fields: "id,currency_code" }, tags: [] });
  const cart = await send("/store/carts", {
    region_id: regions.find(({ currency_code }) => currency_code === "idr")?.id,
    locale: locale === "en" ? "en-US" : "id-ID",
  });
  return cart.id;
}

/** Puts pieces into the visitor's cart, opening one if needed. Throws StoreError (409 sold out). */
export async function addLine(locale: Locale, line: { variant_id: string; quantity: number }): Promise<Cart> {
  const cart = await send(at(await openCart(locale), "/line-items"), line);
  return keep(cart);
}

/** Sets the quantity of a line; 0 takes it out. Throws StoreError. */
export async function setLine(cartId: string, lineId: string, quantity: number): Promise<Cart> {
  return keep(await send(at(cartId, `/line-items/${encodeURIComponent(lineId)}`), { quantity }));
}

/** Changes e-mail, address or notes. Throws StoreError. */
export async function updateCart(cartId: string, change: Record<string, unknown>): Promise<Cart> {
  return keep(await send(at(cartId), change));
}

/** Chooses the shipping options, one a centre. Throws StoreError. */
export async function chooseShipping(cartId: string, optionIds: readonly string[]): Promise<Cart> {
  return keep(await send(at(cartId, "/shipping-methods"), optionIds.map((option_id) => ({ option_id }))));
}

/** Adds a promotion code; whether it fits the goods is seen in the cart. Throws StoreError (`promo_unknown`, `promo_over`, 429). */
export async function addPromoCode(cartId: string, code: string): Promise<Cart> {
  return keep(await send(at(cartId, "/promotions"), { promo_codes: [code] }));
}

/** Throws StoreError. */
export async function removePromoCode(cartId: string, code: string): Promise<Cart> {
  return keep(await send(at(cartId, "/promotions"), { promo_codes: [code] }, "DELETE"));
}

async function keep(cart: Cart): Promise<Cart> {
  if (cart.items.length) await rememberCart({ id: cart.id, pieces: countPieces(cart) });
  else await forgetCart();
  return cart;
}
