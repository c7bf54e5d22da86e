import { randomInt } from "node:crypto";

/** What only those who work with a person may read. */
export interface Planted {
  readonly legal_name: string;
  readonly phone: string;
  readonly public_alias: string;
}

const letters = (count: number): string => Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join("");
const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join("");

/** A name of words and a phone number that stand nowhere else, and an alias that shares no word with it. */
export const plantedPerson = (public_alias: string = `Bunga ${letters(8)}`): Planted => ({
  legal_name: `Zq${letters(8)} Xv${letters(8)}`,
  phone: `+6281${digits(9)}`,
  public_alias,
});

/** What must not be in an answer: each word of a legal name, and the phone number however it is written. */
export const secretsOf = ({ legal_name, phone }: Planted): string[] => [...legal_name.split(" "), phone.slice(4)];
