import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Database } from "./database";
import { deletions, storedDepth } from "./language/typos";
import type { Row } from "./documents";
import { hasColumn, planOf, tableOf, typeOf, type Plan, type PlannedField } from "./plan";

type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "primary_key" | "fields">;

/** Makes an index's tables anew: documents, the words in them, and those words with letters taken away. */
export async function createIndex(database: Database, name: string, definition: Definition): Promise<void> {
  const table = tableOf(name);
  const plan = planOf(definition);
  await database.transactional(async (inside) => {
    await dropTables(inside, table);
    await inside.execute(`create table "${table}" (${["id text primary key", "lexemes tsvector not null", ...columns(plan)].join(", ")})`);
    // Figures of nearly every word: with the default hundred the planner takes rare words for common ones and reads everything.
    await inside.execute(`alter table "${table}" alter column lexemes set statistics 2000`);
    await inside.execute(`create table "${table}_documents" ("id" text primary key references "${table}" on delete cascade, "document" jsonb not null)`);
    await inside.execute(`create index "${table}_lexemes" on "${table}" using gin ("lexemes")`);
    for (const { column, array } of fieldsOf(plan)) await inside.execute(`create index "${table}_${column.slice(1).split("_")[0]}" on "${table}" ${array ? "using gin " : ""}(${column})`);
    await inside.execute(`create table "${table}_words" ("word" text primary key)`);
    await inside.execute(`create table "${table}_slips" ("form" text not null, "word" text not null references "${table}_words" on delete cascade, primary key ("form", "word"))`);
    await inside.execute(`create index "${table}_slips_word" on "${table}_slips" ("word")`);
    const { primary_key, fields } = definition;
    await inside.execute(
      `insert into search_id_catalog (name, table_name, definition) values (?, ?, ?::jsonb)
       on conflict (name) do update set table_name = excluded.table_name, definition = excluded.definition, updated_at = now()`,
      [name, table, JSON.stringify({ primary_key, fields })],
    );
  });
}

const fieldsOf = (plan: Plan): PlannedField[] => [...plan.fields.values()].filter(hasColumn);
const columns = (plan: Plan): string[] => fieldsOf(plan).map((field) => `${field.column} ${typeOf(field)}${field.array ? "[]" : ""}`);

export async function dropIndex(database: Database, name: string): Promise<void> {
  await database.transactional(async (inside) => {
    await dropTables(inside, tableOf(name));
    await inside.execute("delete from search_id_catalog where name = ?", [name]);
  });
}

/** The plan an index was made with. @throws NOT_FOUND */
export async function planOfIndex(database: Database, name: string): Promise<Plan> {
  const [row] = await database.execute("select definition from search_id_catalog where name = ?", [name]);
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No search index "${name}"`);
  return planOf((typeof row.definition === "string" ? JSON.parse(row.definition) : row.definition) as Definition);
}

/** Writes documents; words that no document has any more are forgotten with them. */
export async function writeRows(database: Database, table: string, plan: Plan, rows: { row: Row; document: Record<string, unknown> }[]): Promise<void> {
  const names = ["lexemes", ...fieldsOf(plan).map(({ column }) => column)];
  await alone(database, table, async (inside) => {
    const before = await wordsAt(inside, table, "id in (select jsonb_array_elements_text(?::jsonb))", [JSON.stringify(rows.map(({ row }) => row.id))]);
    await inside.execute(
      `insert into "${table}" (id, ${names.join(", ")})
       select id, ${names.map((name) => (name === "lexemes" ? "lexemes::tsvector" : name)).join(", ")}
       from jsonb_to_recordset(?::jsonb) as row (${["id text", "lexemes text", ...columns(plan)].join(", ")})
       on conflict (id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(", ")}`,
      [storable(rows.map(({ row }) => ({ id: row.id, lexemes: row.lexemes, ...row.values })))],
    );
    await inside.execute(
      `insert into "${table}_documents" (id, document) select id, document from jsonb_to_recordset(?::jsonb) as row (id text, document jsonb)
       on conflict (id) do update set document = excluded.document`,
      [storable(rows.map(({ row, document }) => ({ id: row.id, document })))],
    );
    await learn(inside, table, new Set(rows.flatMap(({ row }) => row.words)));
    await forget(inside, table, before);
  });
}

/** Deletes the documents that meet a condition. */
export async function deleteRows(database: Database, table: string, condition: string, params: unknown[]): Promise<void> {
  await alone(database, table, async (inside) => {
    const before = await wordsAt(inside, table, condition, params);
    await inside.execute(`delete from "${table}" where ${condition}`, params);
    await forget(inside, table, before);
  });
}

export async function clearTables(database: Database, table: string): Promise<void> {
  await database.execute(`truncate table "${table}", "${table}_documents", "${table}_words", "${table}_slips"`);
}

/** Up-to-date figures let PostgreSQL choose its indexes; autovacuum may come too late for a fresh shop. */
export async function analyse(database: Database, table: string): Promise<void> {
  await database.execute(`analyze "${table}", "${table}_documents", "${table}_words", "${table}_slips"`);
}

async function dropTables(database: Database, table: string): Promise<void> {
  await database.execute(`drop table if exists "${table}_slips", "${table}_words", "${table}_documents", "${table}"`);
}

/** One writer at a time, or a word could be forgotten while another writer's document still has it. */
function alone(database: Database, table: string, work: (inside: Database) => Promise<void>): Promise<void> {
  return database.transactional(async (inside) => {
    await inside.execute("select pg_advisory_xact_lock(hashtext(?))", [table]);
    await work(inside);
  });
}

async function wordsAt(database: Database, table: string, condition: string, params: unknown[]): Promise<string[]> {
  const rows = await database.execute(`select distinct unnest(tsvector_to_array(lexemes)) as word from "${table}" where ${condition}`, params);
  return rows.map(({ word }) => String(word)).filter((word) => !word.startsWith("~"));
}

async function learn(database: Database, table: string, words: Set<string>): Promise<void> {
  const fresh = await database.execute(`insert into "${table}_words" (word) select jsonb_array_elements_text(?::jsonb) on conflict do nothing returning word`, [JSON.stringify([...words])]);
  const slips = fresh.flatMap(({ word }) => [...deletions(String(word), storedDepth(String(word)))].map((form) => [form, word]));
  for (let at = 0; at < slips.length; at += 20_000) {
    await database.execute(`insert into "${table}_slips" (form, word) select value->>0, value->>1 from jsonb_array_elements(?::jsonb) on conflict do nothing`, [JSON.stringify(slips.slice(at, at + 20_000))]);
  }
}

async function forget(database: Database, table: string, words: string[]): Promise<void> {
  if (!words.length) return;
  await database.execute(
    `delete from "${table}_words" w using jsonb_array_elements_text(?::jsonb) gone(word)
     where w.word = gone.word and not exists (select 1 from "${table}" t where t.lexemes @@ quote_literal(gone.word)::tsquery)`,
    [JSON.stringify(words)],
  );
}

/** JSON without what PostgreSQL refuses: NUL and halves of surrogate pairs. */
const storable = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (typeof one === "string" ? one.toWellFormed().replaceAll("\0", "") : one));
