import { accessSync, constants, existsSync, mkdirSync, statfsSync } from "node:fs";
import { totalmem } from "node:os";
import { findBrowser } from "./lib/browser.ts";
import { readEnvironment } from "./lib/env-file.ts";
import type { Settings } from "./lib/environment.ts";
import { Failure, runMain } from "./lib/failure.ts";
import { root } from "./lib/paths.ts";
import { isFree } from "./lib/ports.ts";
import { postgresAccount } from "./lib/postgres-account.ts";
import { postgresBinaries } from "./lib/postgres-binaries.ts";
import { readCluster } from "./lib/postgres-cluster.ts";
import { needDatabase } from "./lib/postgres.ts";

const gigabyte = 2 ** 30;
const needed = { diskGb: 5, memoryGb: 4 };

interface Finding {
  what: string;
  /** How to mend it; unset: it is well. */
  mend?: string;
}

type Examination = (settings: Settings) => Finding | Promise<Finding>;

async function port(variable: string, number: number): Promise<Finding> {
  if (await isFree(number)) return { what: `port ${number} is free` };
  return { what: `port ${number} is in use`, mend: `fine if the shop runs already; else end what uses it, or set ${variable}` };
}

async function database({ databaseUrl, dataDir }: Settings): Promise<Finding> {
  if (databaseUrl) {
    await needDatabase(databaseUrl);
    return { what: "the database of DATABASE_URL answers" };
  }
  const binaries = postgresBinaries(postgresAccount());
  const cluster = readCluster(dataDir);
  return { what: cluster ? `embedded PostgreSQL with its data in ${cluster.home}` : `embedded PostgreSQL, not used yet, from ${binaries}` };
}

function disk(): Finding {
  const { bavail, bsize } = statfsSync(root);
  const free = Math.floor((bavail * bsize) / gigabyte);
  return { what: `${free} GB of disk are free`, mend: free < needed.diskGb ? `make room: packages, builds and data need ${needed.diskGb} GB` : undefined };
}

function memory(): Finding {
  const total = Math.round(totalmem() / gigabyte);
  return { what: `${total} GB of memory`, mend: total < needed.memoryGb ? `the builds need ${needed.memoryGb} GB: add swap or use a larger machine` : undefined };
}

function folder({ dataDir }: Settings): Finding {
  mkdirSync(dataDir, { recursive: true });
  accessSync(dataDir, constants.W_OK);
  return { what: `${dataDir} can be written to` };
}

function browser(): Finding {
  const found = findBrowser();
  return found ? { what: `browser for the tests: ${found}` } : { what: "no browser for the tests", mend: "npm test fetches one; or install Chrome or Chromium, or name one in E2E_CHROMIUM" };
}

function built(): Finding {
  const isBuilt = existsSync(`${root}/backend/.medusa/server/public/admin/index.html`) && existsSync(`${root}/storefront/.next/BUILD_ID`);
  return { what: isBuilt ? "backend and storefront are built" : "backend or storefront isn't built yet: npm start does that" };
}

const examinations: Examination[] = [
  () => ({ what: `packages are installed; Node ${process.versions.node}` }),
  disk,
  memory,
  folder,
  database,
  ({ port: number }) => port("PORT", number),
  ({ backendPort }) => port("BACKEND_PORT", backendPort),
  built,
  browser,
];

async function examine(examination: Examination, settings: Settings): Promise<Finding> {
  try {
    return await examination(settings);
  } catch (error) {
    return { what: (error as Error).message, mend: error instanceof Failure ? "as it says" : "check the permissions" };
  }
}

async function main(): Promise<void> {
  const settings = readEnvironment();
  let missing = 0;
  for (const examination of examinations) {
    const { what, mend } = await examine(examination, settings);
    if (mend) missing += 1;
    console.log(mend ? `mend  ${what}: ${mend}` : `ok    ${what}`);
  }
  console.log(missing === 0 ? "Nothing is missing." : `${missing} to mend.`);
}

await runMain(main);
