import path from "node:path";
import { defineConfig, Modules } from "@medusajs/framework/utils";
import { MEILISEARCH_SETTINGS } from "./src/search/meilisearch-settings";
import { midtransOptions } from "./src/workflows/orders/midtrans/options";

const env = process.env;
const backendPort = env.BACKEND_PORT ?? "9000";
const backendUrl = env.BACKEND_URL ?? `http://localhost:${backendPort}`;
const storefrontUrl = env.STOREFRONT_URL ?? "http://localhost:8000";
const dataDir = path.resolve(env.DATA_DIR ?? path.join(__dirname, "..", ".data"));
const redisUrl = env.REDIS_URL;

/** With Redis several servers and workers share events, workflows and locks; without it one process does all. */
const redisModules = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [{ resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", is_default: true, options: { redisUrl } }],
        },
      },
    ]
  : [];

const fileProvider = env.S3_BUCKET
  ? {
      resolve: "@medusajs/medusa/file-s3",
      id: "s3",
      options: {
        file_url: env.S3_FILE_URL,
        access_key_id: env.S3_ACCESS_KEY_ID,
        secret_access_key: env.S3_SECRET_ACCESS_KEY,
        region: env.S3_REGION,
        bucket: env.S3_BUCKET,
        endpoint: env.S3_ENDPOINT,
        additional_client_config: { forcePathStyle: true },
      },
    }
  : {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: { upload_dir: path.join(dataDir, "uploads"), private_upload_dir: path.join(dataDir, "private"), backend_url: `${backendUrl}/uploads` },
    };

const searchProviders = [
  { resolve: "medusa-search-postgres-id", id: "postgres-id" },
  ...(env.MEILISEARCH_HOST
    ? [
        {
          resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
          id: "meilisearch",
          options: { config: { host: env.MEILISEARCH_HOST, apiKey: env.MEILISEARCH_API_KEY }, settings: MEILISEARCH_SETTINGS },
        },
      ]
    : []),
];

const midtrans = midtransOptions(env);

const paymentProviders = [
  {
    resolve: "./src/modules/bank_transfer",
    id: "default",
    options: {
      bank: env.BANK_TRANSFER_BANK ?? "Bank Contoh (demo)",
      account_number: env.BANK_TRANSFER_ACCOUNT ?? "000-000-0000",
      account_holder: env.BANK_TRANSFER_HOLDER ?? "Sentra Kreasi Atensi (demo)",
      deadline_hours: 24,
    },
  },
  ...(env.STRIPE_API_KEY
    ? [
        {
          resolve: "@medusajs/medusa/payment-stripe",
          id: "stripe",
          options: { apiKey: env.STRIPE_API_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET, capture: true },
        },
      ]
    : []),
  ...(midtrans ? [{ resolve: "@ska/payment-midtrans", id: "default", options: midtrans }] : []),
];

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl,
    // Production means Secure cookies, and a browser keeps none of those from plain http://localhost.
    cookieOptions: { secure: backendUrl.startsWith("https:") },
    workerMode: (env.MEDUSA_WORKER_MODE ?? "shared") as "shared" | "worker" | "server",
    http: {
      storeCors: storefrontUrl,
      adminCors: backendUrl,
      authCors: `${storefrontUrl},${backendUrl}`,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      // Administrators and shoppers; a member's token lasts as long as her role's session (src/access/sessions.ts).
      jwtExpiresIn: "12h",
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], member: ["emailpass"] },
    },
  },
  // The admin is served by this very backend, whatever its address is: nothing of it is fixed at build time.
  admin: {
    backendUrl: "/",
    disable: env.MEDUSA_ADMIN_DISABLED === "true",
    // Vite takes what lies outside node_modules for ES modules; our packages are built as CommonJS.
    vite: () => ({
      build: { commonjsOptions: { include: [/node_modules/, /packages\/regions/] } },
      optimizeDeps: { include: ["@ska/regions"] },
    }),
  },
  featureFlags: { translation: true },
  modules: [
    { resolve: "./src/modules/centers" },
    { resolve: "./src/modules/beneficiaries" },
    { resolve: "./src/modules/listings" },
    { resolve: "./src/modules/audit" },
    { resolve: "./src/modules/throttle" },
    { resolve: "./src/modules/thresholds" },
    { resolve: "./src/modules/search_log" },
    { resolve: "./src/modules/income" },
    { resolve: "./src/modules/popularity" },
    { resolve: "./src/modules/transfer_codes" },
    { key: Modules.INVENTORY, resolve: "./src/modules/inventory" },
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider] } },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        providers: searchProviders,
        default_provider: env.MEILISEARCH_HOST ? "meilisearch" : "search-postgres-id",
      },
    },
    { resolve: "@medusajs/medusa/payment", options: { providers: paymentProviders, webhook_delay: 1_000 } },
    {
      resolve: "@medusajs/medusa/fulfillment",
      dependencies: [Modules.EVENT_BUS],
      options: { providers: [{ resolve: "./src/modules/zone_rates", id: "zone-rates" }] },
    },
    ...redisModules,
  ],
});
