import { LEXICAL_WORDS } from "./stem-exceptions";

const MIN_ROOT = 4;
const VOWEL = /^[aeiou]/;

/** Prefix, and the first letters it may have swallowed ("menenun" is men + tenun). Longest first. */
const NASAL_PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ["menge", [""]],
  ["penge", [""]],
  ["meng", ["", "k"]],
  ["peng", ["", "k"]],
  ["meny", ["s"]],
  ["peny", ["s"]],
  ["mem", ["", "p"]],
  ["pem", ["", "p"]],
  ["men", ["", "t"]],
  ["pen", ["", "t"]],
];
const PLAIN_PREFIXES = ["ber", "ter", "per", "di", "me", "pe", "be"] as const;

/**
 * The roots an Indonesian word may have, likeliest first; the word itself when it has no affix.
 * Without a dictionary a swallowed letter can't be known, so both roots are given: a word and a question agree when they share one.
 * @param word lower case, letters and digits
 */
export function stems(word: string): string[] {
  if (LEXICAL_WORDS.has(word) || word.length <= MIN_ROOT) return [word];
  const bare = dropSuffix(dropSuffix(word, ["lah", "kah", "pun"]), ["nya"]);
  if (LEXICAL_WORDS.has(bare)) return [bare];
  const roots = new Set<string>();
  const short = dropSuffix(bare, ["an"]);
  if (LEXICAL_WORDS.has(short)) return [short];
  for (const root of withoutPrefix(short)) roots.add(root);
  // "-kan" is a verb's too; "batikan" is batik and -an.
  if (/^(me|di)/.test(bare)) for (const root of withoutPrefix(dropSuffix(bare, ["kan"]))) roots.add(root);
  // "-i" belongs to verbs, which begin with a prefix: "batik" and "topi" end otherwise.
  if (/^(me|di)/.test(bare) && bare.endsWith("i")) for (const root of withoutPrefix(bare.slice(0, -1))) roots.add(root);
  if (short !== bare && bare.startsWith("ke") && short.length - 2 >= MIN_ROOT) roots.add(short.slice(2));
  return [...roots];
}

function dropSuffix(word: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find((end) => word.endsWith(end) && word.length - end.length >= MIN_ROOT);
  return suffix ? word.slice(0, -suffix.length) : word;
}

function withoutPrefix(word: string): string[] {
  if (LEXICAL_WORDS.has(word)) return [word];
  for (const [prefix, swallowed] of NASAL_PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const roots = swallowed.filter((letter) => letter === "" || VOWEL.test(rest)).map((letter) => letter + rest);
    const long = roots.filter((root) => root.length >= MIN_ROOT);
    if (long.length) return [...long].reverse();
  }
  const prefix = PLAIN_PREFIXES.find((start) => word.startsWith(start) && word.length - start.length >= MIN_ROOT);
  if (!prefix) return [word];
  const rest = word.slice(prefix.length);
  // "perajin" is pe + rajin, "perhiasan" is per + hias.
  return prefix === "per" && VOWEL.test(rest) ? [`r${rest}`, rest] : [rest];
}
