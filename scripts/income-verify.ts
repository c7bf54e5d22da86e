import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "./lib/build.ts";
import { readEnvironment } from "./lib/env-file.ts";
import type { Settings } from "./lib/environment.ts";
import { Failure, runMain } from "./lib/failure.ts";
import { readCluster } from "./lib/postgres-cluster.ts";
import { needDatabase, startPostgres } from "./lib/postgres.ts";
import { Processes } from "./lib/processes.ts";
import { runEnvironment, verifyIncome } from "./lib/programs.ts";
import { scratchFolder } from "./lib/scratch-folder.ts";
import { readSecrets } from "./lib/secrets.ts";

const url = (port: number, password: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/shop`;

/** The shop's database: the given one, the embedded one if it runs, else the embedded one started for this. */
async function openDatabase(settings: Settings, processes: Processes): Promise<string> {
  if (settings.databaseUrl) {
    await needDatabase(settings.databaseUrl);
    return settings.databaseUrl;
  }
  const cluster = readCluster(settings.dataDir);
  if (!cluster) throw new Failure(`${settings.dataDir} holds no shop yet: npm start makes one`);
  const running = url(cluster.port, cluster.password);
  const runs = await needDatabase(running).then(() => true, () => false);
  return runs ? running : (await startPostgres(settings.dataDir, processes)).urlOf("shop");
}

/** Proves the income of the shop in DATABASE_URL or DATA_DIR, running or not. Exit code 1 when anything differs. */
async function main(): Promise<void> {
  const settings = readEnvironment();
  const folder = mkdtempSync(path.join(scratchFolder(), "sentra-verify-"));
  const processes = new Processes(folder);
  try {
    await ensureBuilt("packages", processes);
    const { command, args, cwd, env } = verifyIncome(runEnvironment(settings, await openDatabase(settings, processes), readSecrets(settings), false));
    const { status } = spawnSync(command, args, { cwd, env, stdio: "inherit" });
    process.exitCode = status ?? 1;
  } finally {
    await processes.endAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

await runMain(main);
process.exit();
