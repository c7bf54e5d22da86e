import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";

/** What changes by being asked, refused or not, and what jobs write by themselves. */
const OF_THEMSELVES = /^(throttle_attempt|audit_record|workflow_execution|search_.*|link_module_migrations|script_migrations|mikro_orm_migrations)$/;

/** A number of rows and a checksum of their contents for every table: equal before and after, nothing was done, not even by half. */
export async function tableStates(container: MedusaContainer): Promise<Record<string, string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const named = await database.raw<{ rows: { name: string }[] }>("select tablename as name from pg_tables where schemaname = 'public' order by 1");
  const tables = named.rows.map(({ name }) => name).filter((name) => !OF_THEMSELVES.test(name));
  const one = (name: string) => `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(r::text, 0)), 0) as state from "${name}" r`;
  const { rows } = await database.raw<{ rows: { name: string; state: string }[] }>(tables.map(one).join(" union all "));
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}
