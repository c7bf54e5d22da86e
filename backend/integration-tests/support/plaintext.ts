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
      `select distinct sought.word from "${name}" r, unnest(?::text[]) sought(word) where position(lower(sought.word) in lower(r::text${plain.join("")})) > 0`,
      [[...words]],
    );
    found.push(...rows.map(({ word }) => `${name}: ${word}`));
  }
  return found;
}
