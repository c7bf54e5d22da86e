import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "./lib/build.ts";
import { secretNames } from "./lib/environment.ts";
import { runMain } from "./lib/failure.ts";
import { removeCluster } from "./lib/postgres-cluster.ts";
import { startPostgres } from "./lib/postgres.ts";
import { Processes } from "./lib/processes.ts";
import { benchIncome, migrateTables } from "./lib/programs.ts";
import { scratchFolder } from "./lib/scratch-folder.ts";
import { testEnvironment } from "./lib/test-shop.ts";

/** Enough for a machine with 4 GB; durable, as a shop's own database is. */
const settings = { shared_buffers: "512MB", max_wal_size: "4GB", autovacuum: "off" };

/** Measures income over a million lines in a PostgreSQL of its own. Arguments: how many lines, how many to sell beside, `prove`. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(scratchFolder(), "sentra-bench-"));
  chmodSync(folder, 0o755);
  const processes = new Processes(folder);
  const tidy = async (): Promise<void> => {
    await processes.endAll();
    removeCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void tidy().then(() => process.exit(1)));
  try {
    await ensureBuilt("packages", processes);
    const server = await startPostgres(folder, processes, settings);
    const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(32).toString("hex")]));
    const env = { ...testEnvironment, ...secrets, DATABASE_URL: server.urlOf("postgres"), DATA_DIR: folder };
    await processes.run("tables", migrateTables(env));
    const { command, args, cwd, env: all } = benchIncome(env, process.argv.slice(2));
    process.exitCode = spawnSync(command, args, { cwd, env: all, stdio: "inherit" }).status ?? 1;
  } finally {
    await tidy();
  }
}

await runMain(main);
process.exit();
