import type { SearchTypes } from "@medusajs/framework/types";
import { singular } from "../language/english";
import { stems } from "../language/stem";
import { wordsOf } from "../language/words";
import { refuse, type Plan } from "../plan";
import type { Term } from "./question";

/** The texts of a document with the words that were found marked. Texts aren't escaped: that is for whoever shows them. */
export function highlights(document: Record<string, unknown>, terms: Term[], asked: boolean | SearchTypes.SearchHighlightOptions, plan: Plan): Record<string, string[]> {
  const options = typeof asked === "object" ? asked : undefined;
  const { pre_tag: before = "<em>", post_tag: after = "</em>" } = options ?? {};
  const fields = options?.fields ?? [...plan.fields.values()].filter(({ weight }) => weight).map(({ path }) => path);
  const marked: Record<string, string[]> = {};
  for (const path of fields) {
    if (!plan.fields.get(path)?.weight) refuse(`"${path}" isn't searched`);
    const texts = [document[path] ?? []].flat().map((text) => String(text).replace(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu, (word) => (isFound(word, terms) ? before + word + after : word)));
    if (texts.some((text) => text.includes(before))) marked[path] = texts;
  }
  return marked;
}

function isFound(text: string, terms: Term[]): boolean {
  return wordsOf(text).some((word) => {
    const lexemes = [word, ...[...stems(word), singular(word)].map((root) => `~${root}`)];
    return terms.some(({ exact, near, prefix }) => lexemes.some((lexeme) => exact.includes(lexeme) || near.includes(lexeme)) || (prefix && exact.some((begun) => word.startsWith(begun))));
  });
}
