import { LONGEST_QUESTION } from "./suggestion";

/** What somebody typed, fit to be asked: without control characters, trimmed, of bounded length. */
export const askedFor = (typed: string): string => typed.replace(/\p{Cc}+/gu, " ").trim().slice(0, LONGEST_QUESTION);
