import { singular } from "../language/english";
import { stems } from "../language/stem";
import { STOP_WORDS } from "../language/stop-words";
import { wordsOf } from "../language/words";

/** Enough for any question; what is longer is cut, so that no question is slow. */
const MOST_LETTERS = 200;
const MOST_WORDS = 8;

/** One word that was asked for, and what is taken for it. */
export interface Term {
  word: string;
  /** Words as they stand. */
  exact: string[];
  /** Roots and synonyms, as lexemes. */
  near: string[];
  /** The last word may be unfinished. */
  prefix: boolean;
}

/** How many of the words a document must have. */
export type Breadth = "all" | "half";

/** Reads a question. `null` when there is no word in it (nothing, emoji or punctuation alone). */
export function readQuestion(q: string, synonyms: Map<string, string[]>): Term[] | null {
  const all = wordsOf(q.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS * 2);
  if (!all.length) return null;
  const telling = all.filter((word, at) => !STOP_WORDS.has(word) || (at === all.length - 1 && all.length === 1));
  const words = [...new Set(telling.length ? telling : all)].slice(0, MOST_WORDS);
  const finished = /[\s.,!?]$/u.test(q);
  return words.map((word, at) => toTerm(word, at === words.length - 1 && !finished && word.length > 1, synonyms));
}

/** A word with its roots and synonyms. */
export function toTerm(word: string, prefix: boolean, synonyms: Map<string, string[]>): Term {
  const others = synonyms.get(word) ?? synonyms.get(singular(word)) ?? [];
  const roots = [...stems(word), singular(word)].map((root) => `~${root}`);
  return { word, exact: [word], near: [...roots, ...others.flatMap((other) => [other, `~${other}`])], prefix };
}

const quoted = (lexeme: string): string => `'${lexeme}'`;
/** The words as they stand, as a tsquery. @param weight only in attributes of these labels */
export const exactly = (term: Term): string => `(${term.exact.map(quoted).join("|")})`;
/** All that is taken for the term, as a tsquery. */
export function broadly(term: Term, weights = ""): string {
  const suffix = weights ? `:${weights}` : "";
  const begun = term.prefix ? term.exact.map((word) => `${quoted(word)}:*${weights}`) : [];
  return `(${[...term.exact, ...new Set(term.near)].map((lexeme) => quoted(lexeme) + suffix).concat(begun).join("|")})`;
}

/** Each word's synonyms. @param groups words for the same thing */
export function synonymsOf(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const group of groups) for (const word of group) all.set(word, [...(all.get(word) ?? []), ...group.filter((other) => other !== word)]);
  return all;
}
