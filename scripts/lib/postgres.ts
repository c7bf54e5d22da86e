import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { Failure } from "./failure.ts";
import { freePort, isFree } from "./ports.ts";
import { postgresAccount } from "./postgres-account.ts";
import { postgresBinaries } from "./postgres-binaries.ts";
import { clearStalePid, createCluster, readCluster, rememberCluster, type Cluster } from "./postgres-cluster.ts";
import { tail, type Processes, type Running } from "./processes.ts";

/** A PostgreSQL of our own that accepts connections. */
export interface RunningPostgres {
  process: Running;
  port: number;
  password: string;
  /** Connection string of a database on it. */
  urlOf: (database: string) => string;
}

const startDeadlineMs = 60_000;

/** Connects, runs and closes. @param url connection string */
export async function withDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @throws Failure in one line when the given database can't be reached; Medusa itself would try for five minutes. */
export async function needDatabase(url: string): Promise<void> {
  try {
    await withDatabase(url, (client) => client.query("select 1"));
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new Failure(`DATABASE_URL: no connection to the database at ${new URL(url).host} (${message || code})`);
  }
}

/**
 * Starts the embedded PostgreSQL of a data folder, making it first when there is none.
 * It listens on 127.0.0.1 alone, on the port it had before if that is free. @param settings more of postgresql.conf
 */
export async function startPostgres(dataDir: string, processes: Processes, settings: Record<string, string> = {}): Promise<RunningPostgres> {
  const account = postgresAccount();
  const native = postgresBinaries(account);
  const cluster = await withFreePort(dataDir, readCluster(dataDir) ?? createCluster(dataDir, native, account, await freePort()));
  clearStalePid(cluster.home);
  const options = { listen_addresses: "127.0.0.1", port: cluster.port, unix_socket_directories: "", max_connections: 200, ...settings };
  const launch = {
    command: path.join(native, "bin", "postgres"),
    args: ["-D", cluster.home, ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    cwd: "/",
    env: { LC_ALL: "C.UTF-8", TZ: "UTC" },
    account,
    endSignal: "SIGINT" as const,
    graceMs: 15_000,
  };
  const urlOf = (database: string): string => `postgres://postgres:${cluster.password}@127.0.0.1:${cluster.port}/${database}`;
  const deadline = Date.now() + startDeadlineMs;
  for (;;) {
    const running = processes.start("postgres", launch);
    if (await accepts(urlOf("postgres"), running)) return { process: running, port: cluster.port, password: cluster.password, urlOf };
    // The last processes of a killed server need a moment to notice and let go of its shared memory.
    const retry = tail(running.logFile).includes("shared memory block") && Date.now() < deadline;
    if (!retry) throw new Failure(`${tail(running.logFile)}\nPostgreSQL did not start; its log: ${running.logFile}`);
    await pause(500);
  }
}

/** Creates the database unless it exists. */
export async function ensureDatabase(server: RunningPostgres, name: string): Promise<void> {
  await withDatabase(server.urlOf("postgres"), async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

async function withFreePort(dataDir: string, cluster: Cluster): Promise<Cluster> {
  if (await isFree(cluster.port)) return cluster;
  const moved = { ...cluster, port: await freePort() };
  rememberCluster(dataDir, moved);
  return moved;
}

async function accepts(url: string, running: Running): Promise<boolean> {
  let ended = false;
  void running.ended.then(() => (ended = true));
  const deadline = Date.now() + startDeadlineMs;
  while (!ended && Date.now() < deadline) {
    const answered = await withDatabase(url, (client) => client.query("select 1")).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await pause(50);
  }
  return false;
}
