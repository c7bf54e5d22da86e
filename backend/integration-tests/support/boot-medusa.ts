import { randomBytes } from "node:crypto";
import { asValue } from "@medusajs/framework/awilix";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, getResolvedPlugins, mergePluginModules } from "@medusajs/framework/utils";
import {
  clearInstances,
  configLoaderOverride,
  createDatabase,
  initDb,
  migrateDatabase,
  migrateSearchIndexes,
  startApp,
  syncLinks,
  TestDatabaseUtils,
} from "@medusajs/test-utils";
import axios, { type AxiosInstance } from "axios";

/** A Medusa that answers, with a database of its own. */
export interface Booted {
  readonly database: string;
  readonly container: MedusaContainer;
  readonly api: AxiosInstance;
}

const directory = process.cwd();

async function migrate(): Promise<void> {
  const { container, logger, MedusaAppLoader } = await import("@medusajs/framework");
  const { Migrator } = await import("@medusajs/framework/migrations");
  const { loadSearchIndexes } = await import("@medusajs/medusa/loaders/search");
  const configModule = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  mergePluginModules(configModule, await getResolvedPlugins(directory, configModule), directory);
  container.register({ [ContainerRegistrationKeys.LOGGER]: asValue(logger) });
  container.register({ [ContainerRegistrationKeys.PG_CONNECTION]: asValue(await initDb()) });
  await new Migrator({ container }).ensureMigrationsTable();
  const loader = new MedusaAppLoader({ medusaConfigPath: directory, cwd: directory });
  await migrateDatabase(loader);
  await syncLinks(loader, directory, container, logger);
  await clearInstances();
  await loadSearchIndexes({ plugins: await getResolvedPlugins(directory, configModule, true), configModule, logger });
  await loader.load();
  await migrateSearchIndexes(container, logger);
}

/** Medusa fills its search indexes after it began to answer; what asks or copies them earlier breaks that off for good. */
async function untilSearchable(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const unready = async () => (await database("search_index").whereNull("active_version")).length;
  const unfinished = async () => (await database("search_index_sync").whereNull("completed_at")).length;
  const begun = async () => (await database("search_index_sync")).length;
  await vi.waitFor(async () => expect([await unready(), await unfinished(), (await begun()) > 0]).toEqual([0, 0, true]), 60_000);
}

/** Makes a database, migrates it and starts Medusa on it, in the order of Medusa's own test runner. Takes a quarter of a minute. */
export async function bootMedusa(): Promise<Booted> {
  const database = `${process.env.TEST_DATABASES ?? "medusa-test"}-${randomBytes(6).toString("hex")}`;
  await configLoaderOverride(directory, { clientUrl: TestDatabaseUtils.getDatabaseURL(database), debug: false });
  await createDatabase(
    { databaseName: database },
    { host: process.env.DB_HOST, port: Number(process.env.DB_PORT), user: process.env.DB_USERNAME, password: process.env.DB_PASSWORD },
  );
  await migrate();
  const { container, port } = await startApp({ cwd: directory });
  await untilSearchable(container);
  return { database, container, api: axios.create({ baseURL: `http://localhost:${port}` }) };
}
