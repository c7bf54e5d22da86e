import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { needBrowser } from "./browser.ts";
import { ensureBuilt } from "./build.ts";
import { secretNames } from "./environment.ts";
import { backendDir, root, storefrontDir } from "./paths.ts";
import { startPostgres } from "./postgres.ts";
import type { Launch, Processes } from "./processes.ts";
import { migrateTables } from "./programs.ts";
import { openShop, testEnvironment, type Shop } from "./test-shop.ts";

/** What a stage works with: a folder of its own that is thrown away, and what the developer added to narrow it. */
export interface Bench {
  folder: string;
  processes: Processes;
  /** Names of test files or other arguments for the runner. */
  narrow: string[];
  /** The shop for the journeys, once it was begun. */
  shop?: Promise<Shop>;
}

/** One part of `npm test`. A stage with a report runs tests. */
export interface Stage {
  name: string;
  group: "checks" | "unit" | "backend" | "journeys";
  report?: (folder: string) => string;
  /** Begins what the stage needs while others run before it. */
  begin?: (bench: Bench) => void;
  /** @throws Failure with the output of what failed */
  run: (bench: Bench) => Promise<void>;
}

const tool = (name: string, args: string[], cwd = root, env: Record<string, string> = {}): Launch => ({
  command: path.join(name === "playwright" ? storefrontDir : root, "node_modules", ".bin", name),
  args,
  cwd,
  env: { ...testEnvironment, ...env },
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
  const server = await startPostgres(dataDir, processes, fleeting);
  const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(32).toString("hex")]));
  // By this name, because the test runner asks any other host for TLS.
  const database = { DB_HOST: "localhost", DB_PORT: String(server.port), DB_USERNAME: "postgres", DB_PASSWORD: server.password };
  // For the questions of search-relevance.spec.ts alone; all else is tested on PostgreSQL.
  const meilisearch = { TEST_MEILISEARCH_HOST: process.env.MEILISEARCH_HOST ?? "", TEST_MEILISEARCH_API_KEY: process.env.MEILISEARCH_API_KEY ?? "" };
  // PostgreSQL makes every new database after this one, so that not each test file has to migrate its own.
  await processes.run("backend-tables", migrateTables({ ...testEnvironment, ...secrets, DATABASE_URL: server.urlOf("template1"), DATA_DIR: dataDir }));
  await processes.run("backend-tests", vitest(backendReport(folder), narrow, backendDir, { ...secrets, ...database, ...meilisearch, DATA_DIR: dataDir }), shownLines);
}

/** The tests copy databases hundreds of times and throw them away: nothing has to survive a power cut, to be replicated or to be kept tidy. */
const fleeting = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
  shared_buffers: "256MB",
};

/** Builds and seed leave a core idle now and then, and so do the backend tests: they run beside each other. */
function beginJourneys(bench: Bench): void {
  bench.shop = openShop(bench.folder, bench.processes);
  // Told by the stage itself.
  bench.shop.catch(() => undefined);
}

async function runJourneys({ folder, processes, narrow, shop }: Bench): Promise<void> {
  const browser = needBrowser();
  if (!shop) throw new Error("The shop under test was not begun");
  const { storefront, backend, dataDir, databaseUrl, stripePort } = await shop;
  await processes.run(
    "journeys",
    tool("playwright", ["test", "--reporter=list,json", ...narrow], storefrontDir, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: journeysReport(folder),
      E2E_CHROMIUM: browser,
      E2E_BASE_URL: storefront,
      E2E_BACKEND_URL: backend,
      E2E_DATA_DIR: dataDir,
      E2E_DATABASE_URL: databaseUrl,
      E2E_STRIPE_PORT: String(stripePort),
    }),
    shownLines,
  );
}

export const packagesStage: Stage = { name: "packages", group: "checks", run: ({ processes }) => ensureBuilt("packages", processes) };

/** In the order they run; checks and unit tests run beside each other. */
export const stages: Stage[] = [
  check("lint", "eslint", ["--max-warnings=0", "."]),
  check("types", "turbo", ["run", "typecheck", "--concurrency=1", "--output-logs=errors-only", "--ui=stream"]),
  check("types of scripts", "tsc", ["--noEmit", "-p", "scripts"]),
  check("types of demo-photos", "tsc", ["--noEmit", "-p", "scripts/demo-photos"]),
  check("dead code", "knip", ["--no-progress"]),
  check("dependency directions", "depcruise", ["--config", ".dependency-cruiser.cjs", "packages", "backend/src", "backend/medusa-config.ts", "storefront/src", "scripts"]),
  {
    name: "unit tests",
    group: "unit",
    report: unitReport,
    run: ({ folder, processes, narrow }) => processes.run("unit-tests", vitest(unitReport(folder), narrow, root), shownLines),
  },
  { name: "backend tests", group: "backend", report: backendReport, run: runBackendTests },
  { name: "journeys", group: "journeys", report: journeysReport, begin: beginJourneys, run: runJourneys },
];
