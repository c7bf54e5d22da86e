import { withDatabase } from "./postgres.ts";

/**
 * What earlier starts did to a database, kept in that database itself, so that it stays true for whichever data folder
 * or checkout is started on it: `migrated` = hash of the backend it was migrated for, `demo` = started | done.
 */
export interface StartState {
  migrated?: string;
  demo?: "started" | "done";
}

const table = "launcher.start_state";

export async function readStartState(url: string): Promise<StartState> {
  return withDatabase(url, async (client) => {
    await client.query("create schema if not exists launcher");
    await client.query(`create table if not exists ${table} (key text primary key, value text not null)`);
    const { rows } = await client.query<{ key: string; value: string }>(`select key, value from ${table}`);
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  });
}

export async function writeStartState(url: string, key: keyof StartState, value: string): Promise<void> {
  await withDatabase(url, (client) =>
    client.query(`insert into ${table} values ($1, $2) on conflict (key) do update set value = excluded.value`, [key, value]),
  );
}

/** Whether a migrated database holds no product yet. */
export async function isEmptyShop(url: string): Promise<boolean> {
  return withDatabase(url, async (client) => (await client.query("select 1 from product limit 1")).rowCount === 0);
}
