/** Words before a name that tell nothing by themselves, but make a single letter after them an abbreviated name. */
const TITLES = new Set([
  "ibu", "bu", "bapak", "pak", "mbak", "mba", "mas", "kak", "kakak", "sdr", "sdri", "saudara", "saudari", "tuan", "nyonya", "ny", "tn",
  "nona", "nn", "neng", "teh", "teteh", "abang", "bang", "uni", "uda", "mama", "bunda", "om", "tante", "haji", "hj", "mr", "mrs", "ms", "miss",
]);

const SHORTEST_WORD = 3;
/** Of a name's beginning this much is a nickname that tells it: "Warti" of "Wartinah". */
const SHORTEST_NICKNAME = 4;
/** Last digits of a number that are as good as the number. */
const TELLING_DIGITS = 7;

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text: string): string[] => plain(text).match(/\p{L}+/gu) ?? [];

const sameName = (word: string, name: string): boolean => {
  if (word === name) return word.length >= SHORTEST_WORD;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  return short.length >= SHORTEST_NICKNAME && long.startsWith(short);
};

/**
 * Why an alias isn't neutral, in words for whoever chooses it; null when it is.
 * Source: product.md, Privacy and dignity, 2: never names or initials.
 */
export function aliasProblem(alias: string, legalName: string): string | null {
  const words = wordsOf(alias);
  const names = wordsOf(legalName);
  if (words.every((word) => word.length === 1 || TITLES.has(word))) return "is only initials or a title";
  if (words.some((word) => names.some((name) => sameName(word, name)))) return "tells a part of the legal name";
  const initials = names.map((name) => name.charAt(0)).join("");
  if (initials.length > 1 && words.join("") === initials) return "is the initials of the legal name";
  return null;
}

/** The words of a legal name that tell it. */
export const wordsOfName = (legalName: string): string[] => wordsOf(legalName).filter((name) => name.length >= SHORTEST_WORD);

/** Whether a text holds one of these words of names, or two of them written as one. */
export function holdsName(text: string, names: ReadonlySet<string>): boolean {
  const halves = (word: string): boolean => [...word].some((_, at) => names.has(word.slice(0, at)) && names.has(word.slice(at)));
  return wordsOf(text).some((word) => names.has(word) || halves(word));
}

/** Whether a text that is to be public holds a word of the legal name or the phone number. */
export function tellsPrivate(text: string, { legalName, phone }: { legalName: string; phone: string | null }): boolean {
  const names = new Set(wordsOfName(legalName));
  if (wordsOf(text).some((word) => names.has(word))) return true;
  const digits = (value: string): string => value.replace(/\D/g, "");
  return phone !== null && digits(text).includes(digits(phone).slice(-TELLING_DIGITS));
}

/**
 * Whether a product's text names a person in full or tells her number. Many names are words of praise too ("Indah",
 * "Lestari"), so one word of several is no name; a name of one word is one where it is written as a name.
 */
export function namesPerson(text: string, { legalName, phone }: { legalName: string; phone: string | null }): boolean {
  const names = wordsOf(legalName);
  const words = wordsOf(text);
  const pair = words.some((word, index) => names.length > 1 && word !== words[index + 1] && names.includes(word) && names.includes(words[index + 1] ?? ""));
  const single = names.length === 1 && (text.match(/(?<=[\p{L},]\s)\p{Lu}\p{L}+/gu) ?? []).some((word) => plain(word) === names[0]);
  const digits = (value: string): string => value.replace(/\D/g, "");
  return pair || single || (phone !== null && digits(text).includes(digits(phone).slice(-TELLING_DIGITS)));
}

/** Whether what was typed is found in a private name, an alias or a phone number, in any usual way of writing it. */
export function findsPerson(typed: string, person: { legalName: string; publicAlias: string; phone: string | null }): boolean {
  const text = plain(typed).trim();
  if (plain(person.legalName).includes(text) || plain(person.publicAlias).includes(text)) return true;
  const digits = typed.replace(/\D/g, "").replace(/^(?:62|0)/, "");
  return digits.length >= 4 && /^[\d\s()+.-]+$/.test(typed) && (person.phone ?? "").includes(digits);
}
