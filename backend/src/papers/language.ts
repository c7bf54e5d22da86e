import type { MedusaRequest } from "@medusajs/framework/http";
import { en } from "./words/en";
import { id } from "./words/id";

export type Word = keyof typeof id;

/** How a paper speaks: its words, money, days and months in one language. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** A word with its `{places}` filled. */
  readonly say: (word: Word, places?: Readonly<Record<string, string | number>>) => string;
  /** "125.000": whole rupiah without the sign, in Indonesia's way in every language; "-" before what is below zero. */
  readonly figure: (amount: number) => string;
  /** "Rp 125.000". */
  readonly money: (amount: number) => string;
  /** "21 November 2026" of an instant in an IANA zone. */
  readonly day: (at: Date, timeZone: string) => string;
  /** "21 Nov 2026". */
  readonly shortDay: (at: Date, timeZone: string) => string;
  /** "November 2026" of "2026-11". */
  readonly month: (month: string) => string;
  /** "September 2026 – November 2026", or the one month. */
  readonly period: (from: string, to: string) => string;
}

const FIGURE = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

function language(words: Readonly<Record<Word, string>>, tag: string): Language {
  const dated = (options: Intl.DateTimeFormatOptions) => (at: Date, timeZone: string) => new Intl.DateTimeFormat(tag, { ...options, timeZone }).format(at);
  const figure = (amount: number): string => FIGURE.format(amount);
  const month = (one: string): string => new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${one}-15T00:00:00Z`));
  return {
    tag,
    say: (word, places = {}) => words[word].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(places[name] ?? "")),
    figure,
    money: (amount) => `Rp\u00A0${figure(amount)}`,
    day: dated({ dateStyle: "long" }),
    shortDay: dated({ dateStyle: "medium" }),
    month,
    period: (from, to) => (from === to ? month(to) : `${month(from)} – ${month(to)}`),
  };
}

const INDONESIAN = language(id, "id-ID");
const ENGLISH = language(en, "en-GB");

/** The language a paper is asked for in, by the header that /store takes too; Indonesian unless English. */
export const languageOf = (req: MedusaRequest): Language => (/^en\b/i.test(req.get("x-medusa-locale") ?? "") ? ENGLISH : INDONESIAN);
