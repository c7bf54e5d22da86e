import { singular } from "./language/english";
import { stems } from "./language/stem";
import { wordsOf } from "./language/words";
import { hasColumn, type Plan, type PlannedField } from "./plan";

/** A document as the tables hold it. */
export interface Row {
  id: string;
  /** Values to filter, sort and count by, by column. */
  values: Record<string, unknown>;
  /** A tsvector's text: words as they stand, roots with "~" before. */
  lexemes: string;
  words: string[];
}

/** What the tables hold of a document. @throws when it lacks its primary key */
export function toRow(document: Record<string, unknown>, plan: Plan): Row {
  const id = document[plan.primaryKey];
  if (typeof id !== "string" || !id) throw new Error(`A document lacks its primary key "${plan.primaryKey}"`);
  const columns: Record<string, unknown> = {};
  const lexemes: string[] = [];
  const words = new Set<string>();
  let position = 0;
  for (const field of plan.fields.values()) {
    const values = [document[field.path] ?? []].flat().map((value) => coerce(value, field));
    if (values.length && hasColumn(field)) columns[field.column.slice(1, -1)] = field.array ? values : values[0];
    if (!field.weight) continue;
    for (const value of values) {
      for (const word of wordsOf(String(value))) {
        position = Math.min(position + 1, 16_000);
        words.add(word);
        for (const lexeme of [word, ...rootsOf(word, field.english)]) lexemes.push(`'${lexeme}':${position}${field.weight}`);
      }
      // Words of two attributes aren't neighbours.
      position = Math.min(position + 20, 16_000);
    }
  }
  return { id, values: columns, lexemes: lexemes.join(" "), words: [...words] };
}

const rootsOf = (word: string, english: boolean): string[] => (english ? [singular(word)] : stems(word)).map((root) => `~${root}`);

function coerce(value: unknown, { kind }: PlannedField): string | number | boolean {
  if (kind === "date") return new Date(value as string).getTime();
  if (kind === "number") return Number(value);
  return kind === "boolean" ? value === true || value === "true" : String(value).toWellFormed().replaceAll("\0", "");
}
