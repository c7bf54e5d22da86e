import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";

/** Where any of the words stands in any row of any table, in any column and letter case: `table: word`. Bytes are read as text too. */
export async function foundInTables(container: MedusaContainer, words: readonly string[]): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: tables } = await database.raw<{ rows: { name: string }[] }>("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
  const { rows: bytes } = await database.raw<{ rows: { name: string; column: string }[] }>(
    "select table_name as name, column_name as column from information_schema.columns where table_schema = 'public' and data_type = 'bytea'",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const plain = bytes.filter((one) => one.name === name).map(({ column }) => ` || ' ' || coalesce(encode("${column}", 'escape'), '')`);
    const { rows } = await database.raw<{ rows: { word: string }[] }>(
      // Each row is made text once, however many words are sought in it.
      `select distinct sought.word from (select lower(r::text${plain.join("")}) as words from "${name}" r offset 0) rows, unnest(?::text[]) sought(word) where position(sought.word in rows.words) > 0`,
      [words.map((word) => word.toLowerCase())],
    );
    found.push(...rows.map(({ word }) => `${name}: ${word}`));
  }
  return found;
}
