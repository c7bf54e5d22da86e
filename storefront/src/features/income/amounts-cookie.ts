/** Remembers on this device that figures are hidden. It holds nothing else. */
export const AMOUNTS_COOKIE = "ska_amounts";
export const AMOUNTS_HIDDEN = "hidden";
