import path from "node:path";
import { Failure } from "./failure.ts";

/** What the environment asks for, checked and with defaults filled in. URLs carry no trailing slash. */
export interface Settings {
  port: number;
  backendPort: number;
  /** Absolute. */
  dataDir: string;
  /** Unset: the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  production: boolean;
  backendUrl: string;
  storefrontUrl: string;
  /** The given variables without the empty ones, to hand on to the programs we start. */
  given: Record<string, string>;
}

export const secretNames = ["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "REVALIDATE_SECRET", "PRIVATE_DATA_KEY"] as const;
const shortestSecret = 32;

/** Each group is set as a whole or not at all. */
const groups = [
  ["MEILISEARCH_HOST", "MEILISEARCH_API_KEY"],
  ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET"],
  ["MIDTRANS_SERVER_KEY", "MIDTRANS_CLIENT_KEY"],
  ["S3_BUCKET", "S3_REGION", "S3_ENDPOINT", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_FILE_URL"],
  ["BANK_TRANSFER_BANK", "BANK_TRANSFER_ACCOUNT", "BANK_TRANSFER_HOLDER"],
];

const urls: Record<string, string[]> = {
  DATABASE_URL: ["postgres:", "postgresql:"],
  REDIS_URL: ["redis:", "rediss:"],
  MEILISEARCH_HOST: ["http:", "https:"],
  S3_ENDPOINT: ["http:", "https:"],
  S3_FILE_URL: ["http:", "https:"],
  SMTP_URL: ["smtp:", "smtps:"],
  BACKEND_URL: ["http:", "https:"],
  STOREFRONT_URL: ["http:", "https:"],
  MEDIA_URL: ["http:", "https:"],
  MIDTRANS_BASE_URL: ["http:", "https:"],
};

const shapes: Record<string, [RegExp, string]> = {
  APP_ENV: [/^(demo|production)$/, '"demo" or "production"'],
  TRUSTED_PROXIES: [/^[0-9]$/, "a whole number from 0 to 9"],
  HOLD_WORKING_DAYS: [/^([0-9]|[12][0-9]|30)$/, "a whole number from 0 to 30"],
  MEDUSA_WORKER_MODE: [/^(shared|server|worker)$/, '"shared", "server" or "worker"'],
  PUBLISHABLE_KEY: [/^pk_\w+$/, 'a publishable key of Medusa, which begins with "pk_"'],
  STRIPE_API_KEY: [/^(sk|rk)_\w+$/, 'a secret key of Stripe, which begins with "sk_" or "rk_"'],
  STRIPE_PUBLISHABLE_KEY: [/^pk_\w+$/, 'a publishable key of Stripe, which begins with "pk_"'],
  STRIPE_WEBHOOK_SECRET: [/^whsec_\w+$/, 'a signing secret of Stripe, which begins with "whsec_"'],
  MIDTRANS_ENVIRONMENT: [/^(sandbox|production)$/, '"sandbox" or "production"'],
  S3_BUCKET: [/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "a bucket's name"],
};

function checkUrl(name: string, value: string, protocols: string[]): void {
  const example = `${protocols[0]}//…`;
  if (!URL.canParse(value)) throw new Failure(`${name} isn't a URL: expected ${example}`);
  if (!protocols.includes(new URL(value).protocol)) throw new Failure(`${name} must begin with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`);
}

function portOf(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) throw new Failure(`${name} must be a port number from 1 to 65535, not "${value}"`);
  return port;
}

function checkGroup(names: string[], given: Record<string, string>): void {
  const missing = names.filter((name) => !(name in given));
  if (missing.length > 0 && missing.length < names.length) {
    throw new Failure(`${names.find((name) => name in given)} is set but ${missing.join(", ")} ${missing.length === 1 ? "isn't" : "aren't"}: set all of ${names.join(", ")} or none`);
  }
}

function checkProduction(given: Record<string, string>): void {
  const needed = ["DATABASE_URL", ...secretNames, "BACKEND_URL", "STOREFRONT_URL", "BANK_TRANSFER_ACCOUNT"];
  const missing = needed.filter((name) => !(name in given));
  if (missing.length > 0) throw new Failure(`APP_ENV=production needs ${missing.join(", ")} in the environment`);
  if (given.MIDTRANS_BASE_URL) throw new Failure("MIDTRANS_BASE_URL is for tests: APP_ENV=production pays at Midtrans alone");
}

/**
 * Checks the environment and fills in defaults. An empty variable counts as unset.
 * @throws Failure with one line that names the first bad variable; never its value when that may be a secret.
 */
export function readSettings(environment: Record<string, string | undefined>, root: string): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const port = portOf("PORT", given.PORT, 8000);
  const backendPort = portOf("BACKEND_PORT", given.BACKEND_PORT, 9000);
  if (port === backendPort) throw new Failure(`PORT and BACKEND_PORT are both ${port}: give them different ports`);
  for (const [name, protocols] of Object.entries(urls)) if (given[name]) checkUrl(name, given[name], protocols);
  for (const [name, [shape, words]] of Object.entries(shapes)) {
    if (given[name] && !shape.test(given[name])) throw new Failure(`${name} must be ${words}`);
  }
  for (const names of groups) checkGroup(names, given);
  for (const name of secretNames) {
    if (given[name] && given[name].length < shortestSecret) throw new Failure(`${name} must be at least ${shortestSecret} characters long`);
  }
  const production = given.APP_ENV === "production";
  if (production) checkProduction(given);
  return {
    port,
    backendPort,
    dataDir: path.resolve(root, given.DATA_DIR ?? ".data"),
    databaseUrl: given.DATABASE_URL,
    production,
    backendUrl: (given.BACKEND_URL ?? `http://localhost:${backendPort}`).replace(/\/+$/, ""),
    storefrontUrl: (given.STOREFRONT_URL ?? `http://localhost:${port}`).replace(/\/+$/, ""),
    given,
  };
}
