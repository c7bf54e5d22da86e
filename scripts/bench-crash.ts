import { randomBytes, randomInt } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ensureBuilt } from "./lib/build.ts";
import { contradictions } from "./lib/crash/agreement.ts";
import { Crowd } from "./lib/crash/crowd.ts";
import { Tally, type Market } from "./lib/crash/market.ts";
import { secretNames } from "./lib/environment.ts";
import { runMain } from "./lib/failure.ts";
import { freePort } from "./lib/ports.ts";
import { removeCluster } from "./lib/postgres-cluster.ts";
import { startPostgres, withDatabase, type RunningPostgres } from "./lib/postgres.ts";
import { Processes, type Running } from "./lib/processes.ts";
import { makeMarket, migrateTables, serveSources } from "./lib/programs.ts";
import { answers, waitUntil } from "./lib/ready.ts";
import { scratchFolder } from "./lib/scratch-folder.ts";
import { testEnvironment } from "./lib/test-shop.ts";

const BUYERS = 6;
const PATIENCE_MS = 180_000;
const MOMENTS_MS = 3_000;
/** Within this time all must agree. Seconds. */
const CONVERGE = 60;
/** So long the database is away. */
const AWAY_MS = 10_000;

interface Shop {
  market: Market;
  database: RunningPostgres;
  folder: string;
  processes: Processes;
  env: Record<string, string>;
}

/** A shop that things happen to. */
class CrashBench {
  readonly tally = new Tally();
  readonly crowd: Crowd;
  readonly #shop: Shop;
  #backend?: Running;

  constructor(shop: Shop) {
    this.#shop = shop;
    this.crowd = new Crowd(shop.market, this.tally);
  }

  async start(): Promise<void> {
    this.#backend = this.#shop.processes.start("backend", serveSources(this.#shop.env));
    await waitUntil("The backend", () => answers(`${this.#shop.market.backend}/health`), PATIENCE_MS);
  }

  async kill(): Promise<void> {
    if (!this.#backend) return;
    process.kill(-this.#backend.pid, "SIGKILL");
    await this.#backend.ended;
  }

  /** Killed again and again: once while an order is being placed, once while a transfer is being confirmed. */
  async killAtRandom(times: number): Promise<void> {
    for (let kill = 1; kill <= times; kill += 1) {
      const isTime = (): boolean => (kill % 2 === 1 ? this.crowd.completing : this.crowd.confirming) > 0;
      await waitUntil("An order or a transfer", () => Promise.resolve(isTime()), PATIENCE_MS);
      await pause(randomInt(MOMENTS_MS));
      await this.kill();
      const left = await withDatabase(this.#shop.database.urlOf("postgres"), (client) => contradictions(client, this.crowd.promises));
      console.log(`kill -9 ${kill}: left behind ${left.join("; ") || "nothing"}`);
      await this.start();
    }
  }

  async takeDatabaseAway(): Promise<void> {
    await pause(5_000);
    this.tally.counts.clear();
    process.kill(this.#shop.database.process.pid, "SIGINT");
    await this.#shop.database.process.ended;
    await pause(AWAY_MS);
    await startPostgres(this.#shop.folder, this.#shop.processes);
    await pause(10_000);
  }

  /** Everybody stops; then all must come to agree by itself. */
  async converge(what: string): Promise<void> {
    await this.crowd.leave();
    const begun = performance.now();
    const seconds = (): number => Math.round((performance.now() - begun) / 1_000);
    const look = (): Promise<string[]> => withDatabase(this.#shop.database.urlOf("postgres"), (client) => contradictions(client, this.crowd.promises));
    let left = await look();
    while (left.length > 0 && seconds() < 2 * CONVERGE) {
      await pause(1_000);
      left = await look();
    }
    const { placed, paid, refused, lost } = this.crowd.promises;
    console.log(`${what}: answers ${this.tally.toString()}`);
    console.log(`  so far ${placed.size} orders placed, ${paid.size} paid, ${refused} buyers told "sold out", ${lost} who got no clear answer`);
    console.log(left.length > 0 ? `  NOT in agreement after ${seconds()} s: ${left.join("; ")}` : `  all agree after ${seconds()} s (at most ${CONVERGE} s wanted)`);
    if (left.length > 0 || seconds() > CONVERGE) process.exitCode = 1;
  }
}

/** Kills a backend again and again while people buy, then takes its database away. Argument: how many kills (5). */
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
    const database = await startPostgres(folder, processes);
    const port = String(await freePort());
    const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(32).toString("hex")]));
    const env = { ...testEnvironment, ...secrets, NODE_ENV: "production", BACKEND_PORT: port, DATABASE_URL: database.urlOf("postgres"), DATA_DIR: folder };
    await processes.run("tables", migrateTables(env));
    await processes.run("market", makeMarket(env));
    const market = { ...(JSON.parse(readFileSync(path.join(folder, "market.json"), "utf8")) as Market), backend: `http://127.0.0.1:${port}` };
    const bench = new CrashBench({ market, database, folder, processes, env });
    await bench.start();
    bench.crowd.come(BUYERS);
    await bench.killAtRandom(Number(process.argv[2] ?? 5));
    await bench.converge("Backend killed");
    bench.crowd.come(BUYERS);
    await bench.takeDatabaseAway();
    await bench.converge(`Database away for ${AWAY_MS / 1_000} s`);
  } finally {
    await tidy();
  }
}

await runMain(main);
process.exit();
