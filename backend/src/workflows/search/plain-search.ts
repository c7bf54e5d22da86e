const LONGEST = 60;

/**
 * A typed search as it may be kept: in lower case with single spaces. Null when it may not: it holds a digit or an "@",
 * is longer than 60 letters, or says nothing. Source: product.md, privacy rule 8.
 */
export function plainSearch(typed: string): string | null {
  const text = typed.normalize("NFKC").replace(/[\p{C}\p{Z}]+/gu, " ").trim().toLowerCase();
  return text.length <= LONGEST && /\p{L}/u.test(text) && !/[\p{N}@]/u.test(text) ? text : null;
}
