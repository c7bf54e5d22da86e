import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import english from "../../messages/en.json";
import englishFailure from "../../messages/failure.en.json";
import indonesianFailure from "../../messages/failure.id.json";
import indonesian from "../../messages/id.json";

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** Every text by its path through the file, such as `cart.parcels` or `words.about.sections.0.title`. */
function textsOf(tree: Tree, path: string[] = []): [string, string][] {
  if (typeof tree === "string") return [[path.join("."), tree]];
  return Object.entries(tree).flatMap(([key, below]) => textsOf(below as Tree, [...path, key]));
}

/** What a message asks its caller for: `plural count`, `tag money`, `argument amount`. */
function asksFor(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${TYPE[element.type]} ${element.value}`;
    if (element.type === TYPE.tag) return [own, ...asksFor(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [own];
    return [own, ...Object.values(element.options).flatMap((option) => asksFor(option.value))];
  });
}

const placeholders = (text: string): string[] => [...new Set(asksFor(parse(text)))].sort();
const files = {
  id: new Map(textsOf({ ...indonesian, failure: indonesianFailure })),
  en: new Map(textsOf({ ...english, failure: englishFailure })),
};

describe("the messages in Indonesian and English", () => {
  it("have the same keys", () => {
    expect([...files.en.keys()].sort()).toEqual([...files.id.keys()].sort());
  });

  it("ask for the same things under each key", () => {
    const asked = (texts: Map<string, string>) => Object.fromEntries([...texts].map(([key, text]) => [key, placeholders(text)]));
    expect(asked(files.en)).toEqual(asked(files.id));
  });

  it.each(Object.entries(files))("say something under each key: %s", (_language, texts) => {
    expect([...texts].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  });
});
