import { ensureBuilt, inputsOf } from "./build.ts";
import { readSecrets } from "./secrets.ts";
import type { Settings } from "./environment.ts";
import { Failure } from "./failure.ts";
import { ensureDatabase, needDatabase, startPostgres } from "./postgres.ts";
import { tail, type Processes, type Running } from "./processes.ts";
import { migrate, runEnvironment, seedDemo, serveBackend, serveStorefront } from "./programs.ts";
import { step } from "./progress.ts";
import { answers, demoSearchAnswers, waitUntil } from "./ready.ts";
import { isEmptyShop, readStartState, writeStartState } from "./start-state.ts";

/** The whole program, up and answering. */
export interface RunningSystem {
  /** Whether the demo catalogue and its accounts are there. */
  demo: boolean;
  /** Rejects with a Failure when a part ends by itself. */
  died: Promise<never>;
}

const patienceMs = 180_000;

async function openDatabase(settings: Settings, processes: Processes): Promise<{ url: string; servers: Running[] }> {
  if (settings.databaseUrl) {
    await needDatabase(settings.databaseUrl);
    return { url: settings.databaseUrl, servers: [] };
  }
  const server = await startPostgres(settings.dataDir, processes);
  await ensureDatabase(server, "shop");
  step("PostgreSQL runs");
  return { url: server.urlOf("shop"), servers: [server.process] };
}

/** Migrates unless this very backend did so before. */
async function prepareDatabase(url: string, env: Record<string, string>, processes: Processes): Promise<void> {
  const inputs = inputsOf("backend");
  if ((await readStartState(url)).migrated === inputs) return;
  step("Migrating the database");
  await processes.run("migrate", migrate(env));
  await writeStartState(url, "migrated", inputs);
}

/** Seeds an empty shop; a seed that was killed runs again and mends itself. @returns whether the demo is there */
async function prepareDemo(settings: Settings, url: string, env: Record<string, string>, processes: Processes): Promise<boolean> {
  const { demo } = await readStartState(url);
  if (demo === "done") return true;
  if (settings.production || (demo !== "started" && !(await isEmptyShop(url)))) return false;
  step("Seeding the demo catalogue");
  await writeStartState(url, "demo", "started");
  await processes.run("seed", seedDemo(env));
  await writeStartState(url, "demo", "done");
  return true;
}

async function failWhenEnded(running: Running): Promise<never> {
  const code = await running.ended;
  throw new Failure(`${tail(running.logFile)}\nThe ${running.name} ended by itself (${code}); all of its output: ${running.logFile}`);
}

/**
 * Brings the whole program up in order and returns when it can be used: backend healthy, shop rendered, demo searchable.
 * @throws Failure when a part can't be built, started or doesn't answer
 */
export async function bringUp(settings: Settings, dev: boolean, processes: Processes): Promise<RunningSystem> {
  const secrets = readSecrets(settings);
  const [{ url, servers }] = await Promise.all([openDatabase(settings, processes), ensureBuilt("packages", processes)]);
  const env = runEnvironment(settings, url, secrets, dev);
  const backendAddress = `http://localhost:${settings.backendPort}`;
  const guarded = <T>(work: Promise<T>, programs: Running[]): Promise<T> => Promise.race([work, ...programs.map(failWhenEnded)]);

  const fillDatabase = async (): Promise<boolean> => {
    await prepareDatabase(url, env, processes);
    return prepareDemo(settings, url, env, processes);
  };

  const startBackend = async (): Promise<{ backend: Running; demo: boolean }> => {
    const [demo] = await Promise.all([fillDatabase(), dev ? Promise.resolve() : ensureBuilt("backend", processes)]);
    step("Starting the backend");
    const backend = processes.start("backend", serveBackend(env, dev));
    await guarded(waitUntil("The backend", () => answers(`${backendAddress}/health`), patienceMs), [backend]);
    return { backend, demo };
  };

  const startStorefront = async (): Promise<Running> => {
    if (!dev) await ensureBuilt("storefront", processes);
    step("Starting the storefront");
    return processes.start("storefront", serveStorefront(env, dev));
  };

  const [{ backend, demo }, storefront] = await Promise.all([startBackend(), startStorefront()]);
  const programs = [...servers, backend, storefront];
  const ready = [
    waitUntil("The shop", () => answers(`http://localhost:${settings.port}/`), patienceMs),
    ...(demo ? [waitUntil("Search", () => demoSearchAnswers(backendAddress), patienceMs)] : []),
  ];
  await guarded(Promise.all(ready), programs);
  return { demo, died: Promise.race(programs.map(failWhenEnded)) };
}
