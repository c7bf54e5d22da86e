export const SUGGESTION_KINDS = ["product", "category", "brand", "center", "maker"] as const;

/** One line below the search box, with the address it leads to. */
export interface Suggestion {
  kind: (typeof SUGGESTION_KINDS)[number];
  text: string;
  /** The brand of a product. */
  note?: string;
  href: string;
}

/** What `GET /api/suggest?q=&locale=` answers. */
export interface Suggestions {
  suggestions: Suggestion[];
}

/** From so many letters on there are suggestions. */
export const LEAST_LETTERS = 2;
/** What may be asked at most, in characters. */
export const LONGEST_QUESTION = 120;
