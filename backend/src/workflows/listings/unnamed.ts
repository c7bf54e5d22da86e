/** Medusa wants a title of every product; until its maker gives one this stands in Medusa Admin, and nowhere else. */
export const UNNAMED = "(unnamed)";
