import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { needBrowser } from "./browser.ts";
import { ensureBuilt } from "./build.ts";
import { secretNames } from "./environment.ts";
import { Failure } from "./failure.ts";
import { backendDir, root, storefrontDir } from "./paths.ts";
import { freePort } from "./ports.ts";
import { startPostgres, withDatabase } from "./postgres.ts";
import { tail, type Launch, type Processes } from "./processes.ts";
import { toolEnvironment } from "./programs.ts";
import { waitUntil } from "./ready.ts";

/** What a stage works with: a folder of its own that is thrown away, and what the developer added to narrow it. */
export interface Bench {
  folder: string;
  processes: Processes;
  /** Names of test files or other arguments for the runner. */
  narrow: string[];
}

/** One part of `npm test`. A stage with a report runs tests. */
export interface Stage {
  name: string;
  group: "checks" | "unit" | "backend" | "journeys";
  report?: (folder: string) => string;
  /** @throws Failure with the output of what failed */
  run: (bench: Bench) => Promise<void>;
}

const startDeadlineMs = 600_000;
const environment: Record<string, string> = { ...toolEnvironment, NODE_ENV: "test", CI: "true", NO_COLOR: "1" };
const tool = (name: string, args: string[], cwd = root, env: Record<string, string> = {}): Launch => ({
  command: path.join(name === "playwright" ? storefrontDir : root, "node_modules", ".bin", name),
  args,
  cwd,
  env: { ...environment, ...env },
});
/** Lines of a failed tool's output to show. */
const shownLines = 80;

const check = (name: string, command: string, args: string[]): Stage => ({
  name,
  group: "checks",
  run: ({ processes }) => processes.run(name.replaceAll(" ", "-"), tool(command, args), shownLines),
});

const vitest = (report: string, narrow: string[], cwd: string, env: Record<string, string> = {}): Launch =>
  tool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...narrow], cwd, env);

const unitReport = (folder: string): string => path.join(folder, "unit.json");
const backendReport = (folder: string): string => path.join(folder, "backend.json");
const journeysReport = (folder: string): string => path.join(folder, "journeys.json");

async function runBackendTests({ folder, processes, narrow }: Bench): Promise<void> {
  const dataDir = path.join(folder, "backend");
  mkdirSync(dataDir);
  const server = await startPostgres(dataDir, processes);
  await forgoDurability(server.urlOf("postgres"));
  const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(32).toString("hex")]));
  // By this name, because the test runner asks any other host for TLS.
  const database = { DB_HOST: "localhost", DB_PORT: String(server.port), DB_USERNAME: "postgres", DB_PASSWORD: server.password };
  await processes.run("backend-tests", vitest(backendReport(folder), narrow, backendDir, { ...secrets, ...database, DATA_DIR: dataDir }), shownLines);
}

/** The tests copy databases hundreds of times and throw them away: nothing has to survive a power cut. */
const forgoDurability = (url: string): Promise<void> =>
  withDatabase(url, async (client) => {
    for (const setting of ["fsync", "synchronous_commit", "full_page_writes"]) await client.query(`alter system set ${setting} = off`);
    await client.query("select pg_reload_conf()");
  });

/** Starts the whole program as a visitor would and lets a browser use it. */
async function runJourneys({ folder, processes, narrow }: Bench): Promise<void> {
  const browser = needBrowser();
  const dataDir = path.join(folder, "journeys");
  const [port, backendPort] = [await freePort(), await freePort()];
  const shop = processes.start("start", {
    command: process.execPath,
    args: [path.join(root, "scripts", "start.ts")],
    cwd: root,
    env: { ...environment, PORT: String(port), BACKEND_PORT: String(backendPort), DATA_DIR: dataDir, SKA_STARTED_AT: String(Date.now()) },
    graceMs: 40_000,
  });
  let ended = false;
  void shop.ended.then(() => (ended = true));
  await waitUntil("The shop under test", () => Promise.resolve(ended || tail(shop.logFile, 1).startsWith("Ready:")), startDeadlineMs);
  if (ended) throw new Failure(`${tail(shop.logFile, 60)}\nThe shop under test did not start`);
  await processes.run(
    "journeys",
    tool("playwright", ["test", "--reporter=list,json", ...narrow], storefrontDir, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: journeysReport(folder),
      E2E_CHROMIUM: browser,
      E2E_BASE_URL: `http://localhost:${port}`,
      E2E_BACKEND_URL: `http://localhost:${backendPort}`,
    }),
    shownLines,
  );
}

export const packagesStage: Stage = { name: "packages", group: "checks", run: ({ processes }) => ensureBuilt("packages", processes) };

/** In the order they run; checks run beside each other. */
export const stages: Stage[] = [
  check("lint", "eslint", ["--max-warnings=0", "."]),
  check("types", "turbo", ["run", "typecheck", "--concurrency=1", "--output-logs=errors-only", "--ui=stream"]),
  check("types of scripts", "tsc", ["--noEmit", "-p", "scripts"]),
  check("dead code", "knip", ["--no-progress"]),
  check("dependency directions", "depcruise", ["--config", ".dependency-cruiser.cjs", "packages", "backend/src", "backend/medusa-config.ts", "storefront/src", "scripts"]),
  {
    name: "unit tests",
    group: "unit",
    report: unitReport,
    run: ({ folder, processes, narrow }) => processes.run("unit-tests", vitest(unitReport(folder), narrow, root), shownLines),
  },
  { name: "backend tests", group: "backend", report: backendReport, run: runBackendTests },
  { name: "journeys", group: "journeys", report: journeysReport, run: runJourneys },
];
