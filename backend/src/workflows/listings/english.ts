/** Locale of the English texts; Indonesian ones are the products' own. */
export const ENGLISH = "en-US";
