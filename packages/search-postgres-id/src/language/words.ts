import { SPELLINGS } from "./spellings";

/** Reduplications that are words of their own; every other one is a plural or a kind of its base. */
export const JOINED: ReadonlySet<string> = new Set(["oleh", "kura", "mata", "laba", "undur"]);

/** Two words written apart or together. */
export const PAIRS: Readonly<Record<string, string>> = { "buah tangan": "buahtangan", "cendera mata": "cenderamata", "cindera mata": "cenderamata" };

/** Letters and digits folded to plain lower case; what PostgreSQL can't hold (NUL, half a surrogate pair) is gone. */
const fold = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** The words of a text in their dictionary spelling, "oleh-oleh" and "anyam-anyaman" as one. */
export function wordsOf(text: string): string[] {
  const found = fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const words = found.flatMap(unite);
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = "", next = ""] = words.slice(at, at + 2);
    const pair = word === next && JOINED.has(word) ? word + next : PAIRS[`${word} ${next}`];
    joined.push(pair ?? word);
    if (pair) at++;
  }
  return joined.map((word) => (Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word)).map((word) => [...word].slice(0, 40).join(""));
}

function unite(compound: string): string[] {
  const parts = compound.split("-");
  const [first = "", second = ""] = parts;
  if (parts.length !== 2 || first.length < 3) return parts;
  if (first === second) return [JOINED.has(first) ? first + second : first];
  // "anyam-anyaman", "buah-buahan": the longer one says it all.
  return second.startsWith(first) ? [second] : parts;
}
