import path from "node:path";
import type { Settings } from "./environment.ts";
import { backendDir, builtBackendDir, medusaCli, nextCli, root, storefrontDir } from "./paths.ts";
import type { Launch } from "./processes.ts";

/** The pinned Node and the workspace's tools come first, whatever the caller's PATH is. */
const basis: Record<string, string> = {
  PATH: [path.join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(path.delimiter),
  HOME: process.env.HOME ?? "/",
  LANG: process.env.LANG ?? "C.UTF-8",
  TZ: "UTC",
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
};

/** What every tool of the workspace runs in. Builds get no more: a build mustn't depend on where it will run. */
export const toolEnvironment: Record<string, string> = { ...basis, NODE_ENV: "production" };

/** What backend and storefront run in. @param databaseUrl connection string */
export function runEnvironment(settings: Settings, databaseUrl: string, secrets: Record<string, string>, dev: boolean): Record<string, string> {
  const given = Object.fromEntries(Object.entries(settings.given).filter(([name]) => !/^npm_|^(PATH|INIT_CWD|NODE_CHANNEL_FD)$/.test(name)));
  return {
    ...given,
    ...basis,
    ...secrets,
    NODE_ENV: dev ? "development" : "production",
    APP_ENV: settings.production ? "production" : "demo",
    PORT: String(settings.port),
    BACKEND_PORT: String(settings.backendPort),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
  };
}

const node = process.execPath;

function medusa(args: string[], cwd: string, env: Record<string, string>): Launch {
  return { command: node, args: [medusaCli, ...args], cwd, env };
}

export const buildPackages = (): Launch => ({
  command: path.join(root, "node_modules", ".bin", "turbo"),
  args: ["run", "build", "--filter=./packages/*", "--output-logs=errors-only", "--ui=stream"],
  cwd: root,
  env: toolEnvironment,
});

export const buildBackend = (): Launch => medusa(["build", "--no-lint"], backendDir, toolEnvironment);

export const buildStorefront = (): Launch => ({ command: node, args: [nextCli, "build"], cwd: storefrontDir, env: toolEnvironment });

/** From the sources, so that it need not wait for the builds. */
export const migrate = (env: Record<string, string>): Launch => medusa(["db:migrate", "--execute-safe-links"], backendDir, env);

/** The tables alone, as far as Medusa's test runner makes them. */
export const migrateTables = (env: Record<string, string>): Launch =>
  medusa(["db:migrate", "--execute-all-links", "--skip-search", "--skip-scripts"], backendDir, env);

/** From the sources, so that it need not wait for the builds; as a server, so that no subscriber runs after each seeded row. */
export const seedDemo = (env: Record<string, string>): Launch =>
  medusa(["exec", "./src/seed/demo.ts"], backendDir, { ...env, MEDUSA_WORKER_MODE: "server" });

/** From the sources, so that it needs no build; quiet but for what it says itself. */
export const verifyIncome = (env: Record<string, string>): Launch =>
  medusa(["exec", "./src/scripts/income-verify.ts"], backendDir, { ...env, LOG_LEVEL: "error" });

/** @param args of the benchmark */
export const benchIncome = (env: Record<string, string>, args: string[]): Launch =>
  medusa(["exec", "./bench/income/measure.ts", ...args], backendDir, { ...env, LOG_LEVEL: "error" });

/** Goods and an administrator for the bench that kills. */
export const makeMarket = (env: Record<string, string>): Launch =>
  medusa(["exec", "./bench/crash/market.ts"], backendDir, { ...env, LOG_LEVEL: "error", MEDUSA_WORKER_MODE: "server" });

/** From the sources and without the Admin's pages, so that it needs no build. */
export const serveSources = (env: Record<string, string>): Launch => ({
  command: node,
  args: ["-r", "ts-node/register", medusaCli, "start", "--port", env.BACKEND_PORT ?? ""],
  cwd: backendDir,
  env: { ...env, MEDUSA_ADMIN_DISABLED: "true" },
});

export const serveBackend = (env: Record<string, string>, dev: boolean): Launch => {
  const port = env.BACKEND_PORT ?? "";
  return medusa(dev ? ["develop", "--no-lint", "--port", port] : ["start", "--port", port], dev ? backendDir : builtBackendDir, { ...env, PORT: port });
};

export const serveStorefront = (env: Record<string, string>, dev: boolean): Launch => ({
  command: node,
  args: [nextCli, dev ? "dev" : "start", "-p", env.PORT ?? ""],
  cwd: storefrontDir,
  env,
  graceMs: 5_000,
});
