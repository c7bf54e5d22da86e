import type { MeilisearchProviderOptions } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import { JOINED, PAIRS, SPELLINGS, STOP_WORDS, SYNONYMS } from "medusa-search-postgres-id";

/** How people write a word that the lists hold as one: "oleholeh" is "oleh-oleh" and "oleh oleh". */
function written(word: string): string[] {
  const half = word.slice(0, word.length / 2);
  if (word === half + half && JOINED.has(half)) return [`${half}-${half}`, `${half} ${half}`];
  const apart = Object.keys(PAIRS).filter((pair) => PAIRS[pair] === word);
  return [...apart, word];
}

/** Each group of synonyms with its everyday spellings, and each other word that has some. */
function groups(): string[][] {
  const spelled = (word: string): string[] => Object.keys(SPELLINGS).filter((spelling) => SPELLINGS[spelling] === word);
  const grouped = new Set(SYNONYMS.flat());
  const alone = [...new Set(Object.values(SPELLINGS))].filter((word) => !grouped.has(word)).map((word) => [word]);
  return [...SYNONYMS, ...alone].map((group) => group.flatMap((word) => [...written(word), ...spelled(word)]));
}

const reduplications = [...JOINED].flatMap((half) => [`${half}-${half}`, `${half} ${half}`]);

/**
 * What Meilisearch is told so that it answers as our own provider does: the same words and slips. Which fields are searched,
 * filtered, sorted and counted comes from the indexes' definitions. It knows no Indonesian word forms.
 */
export const MEILISEARCH_SETTINGS: MeilisearchProviderOptions["settings"] = {
  // "sort" says nothing unless an order is asked for, and then it comes first. An index without popularity ranks by the others.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "popularity:desc"],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
  stopWords: [...STOP_WORDS],
  synonyms: Object.fromEntries(groups().flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)]))),
  // Else "oleh-oleh" would be two stop words.
  dictionary: reduplications,
};
