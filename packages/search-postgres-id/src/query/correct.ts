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
    const better = (await occurs(database, table, broadly(term), scope)) ? null : await nearest(database, table, term, scope);
    corrected.push(better?.length ? merged(term, better, synonyms) : term);
    changed ||= Boolean(better?.length);
  }
  return changed ? corrected : null;
}

async function occurs(database: Database, table: string, query: string, scope: Sql): Promise<boolean> {
  return (await frequency(database, table, query, scope, 1)) > 0;
}

async function frequency(database: Database, table: string, query: string, scope: Sql, most: number): Promise<number> {
  const [row] = await database.execute(
    `with hit as materialized (select indexed from "${table}" where lexemes @@ ?::tsquery)
     select count(*)::int as count from (select 1 from hit where ${scope.sql} limit ${most}) counted`,
    [query, ...scope.params],
  );
  return Number(row?.count ?? 0);
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
  const counted: { word: string; slips: number; count: number }[] = [];
  for (const one of known) {
    const count = await frequency(database, table, `'${one.word}'`, scope, 100);
    if (count > 0) counted.push({ ...one, count });
  }
  const least = Math.min(...counted.map(({ slips }) => slips));
  const best = counted.filter(({ slips }) => slips === least).sort((a, b) => Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) || b.count - a.count);
  return best.slice(0, MOST_ALTERNATIVES).map((one) => one.word);
}

function merged(term: Term, words: string[], synonyms: Map<string, string[]>): Term {
  const terms = words.map((word) => toTerm(word, false, synonyms));
  return { word: words[0] ?? term.word, exact: words, near: terms.flatMap(({ near }) => near), prefix: false };
}
