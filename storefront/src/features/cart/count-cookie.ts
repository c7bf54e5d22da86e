/** How many pieces are in the cart: readable by the page's script, unlike the cart's id. */
export const COUNT_COOKIE = "ska_cart_count";

/** Fired on `window` after an island changed the cart. */
export const CART_CHANGED = "ska:cart";
