import type { Database } from "../database";
import { allowedTypos, deletions, distance } from "../language/typos";
import { broadly, toTerm, type Term } from "./question";
import type { Sql } from "./where";

/** Alternatives of one mistyped word that are asked for together. */
const MOST_ALTERNATIVES = 3;

/**
 * Puts the nearest known words in the place of those that nothing in scope has, the commonest first.
 * Only words of documents that meet `scope` count: a correction never tells what the asker may not find.
 * @returns null when nothing could be corrected
 */
export async function correct(database: Database, table: string, terms: Term[], scope: Sql, synonyms: Map<string, string[]>): Promise<Term[] | null> {
  let changed = false;
  const corrected: Term[] = [];
  for (const term of terms) {
    // A word alone that found nothing needs no second look.
    const isKnown = terms.length > 1 && (await occurs(database, table, broadly(term), scope));
    const better = isKnown ? null : await nearest(database, table, term, scope);
    corrected.push(better?.length ? merged(term, better, synonyms) : term);
    changed ||= Boolean(better?.length);
  }
  return changed ? corrected : null;
}

async function occurs(database: Database, table: string, query: string, scope: Sql): Promise<boolean> {
  const rows = await database.execute(`with hit as materialized (select * from "${table}" where lexemes @@ ?::tsquery) select 1 as one from hit where ${scope.sql} limit 1`, [query, ...scope.params]);
  return rows.length > 0;
}

/** How many documents in scope have each word, counted up to a hundred. */
async function frequencies(database: Database, table: string, words: string[], scope: Sql): Promise<Map<string, number>> {
  if (!words.length) return new Map();
  const rows = await database.execute(
    `select word, (select count(*)::int from (with hit as materialized (select * from "${table}" where lexemes @@ quote_literal(word)::tsquery) select 1 from hit where ${scope.sql} limit 100) counted) as count
     from jsonb_array_elements_text(?::jsonb) as word`,
    [...scope.params, JSON.stringify(words)],
  );
  return new Map(rows.map(({ word, count }) => [String(word), Number(count)]));
}

async function nearest(database: Database, table: string, { word }: Term, scope: Sql): Promise<string[]> {
  const depth = allowedTypos(word);
  if (depth === 0) return [];
  const rows = await database.execute(
    `select distinct word from "${table}_slips" where form in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify([...deletions(word, depth)])],
  );
  const known = rows
    .map((row) => ({ word: String(row.word), slips: distance(word, String(row.word)) }))
    .filter(({ slips }) => slips <= depth)
    // The first letter is seldom wrong.
    .sort((a, b) => a.slips - b.slips || Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]))
    .slice(0, 12);
  const counts = await frequencies(database, table, known.map((one) => one.word), scope);
  const counted = known.map((one) => ({ ...one, count: counts.get(one.word) ?? 0 })).filter(({ count }) => count > 0);
  const least = Math.min(...counted.map(({ slips }) => slips));
  const best = counted.filter(({ slips }) => slips === least).sort((a, b) => Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) || b.count - a.count);
  return best.slice(0, MOST_ALTERNATIVES).map((one) => one.word);
}

function merged(term: Term, words: string[], synonyms: Map<string, string[]>): Term {
  const terms = words.map((word) => toTerm(word, false, synonyms));
  return { word: words[0] ?? term.word, exact: words, near: terms.flatMap(({ near }) => near), prefix: false };
}
