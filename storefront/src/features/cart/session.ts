import "server-only";
import { cookies } from "next/headers";
import { COUNT_COOKIE } from "./count-cookie";

const CART_COOKIE = "ska_cart";
const THIRTY_DAYS = 30 * 24 * 60 * 60;

const common = { sameSite: "lax", path: "/", secure: process.env.STOREFRONT_URL?.startsWith("https:") ?? false } as const;

/** The id of the visitor's cart, from a cookie no script can read. */
export async function readCartId(): Promise<string | undefined> {
  return (await cookies()).get(CART_COOKIE)?.value;
}

/** Remembers a cart and how many pieces it holds. Only in server actions. */
export async function rememberCart(cart: { id: string; pieces: number }): Promise<void> {
  const jar = await cookies();
  jar.set(CART_COOKIE, cart.id, { ...common, httpOnly: true, maxAge: THIRTY_DAYS });
  jar.set(COUNT_COOKIE, String(cart.pieces), { ...common, maxAge: THIRTY_DAYS });
}

/** Only in server actions. */
export async function forgetCart(): Promise<void> {
  const jar = await cookies();
  jar.delete(CART_COOKIE);
  jar.delete(COUNT_COOKIE);
}
