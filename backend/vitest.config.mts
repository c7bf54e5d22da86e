import { defineConfig } from "vitest/config";

/** Where the stand-in for Midtrans listens while a test starts it: below the ports that systems hand out, another for each run. */
const midtrans = { MIDTRANS_SERVER_KEY: "SB-Mid-server-TEST", MIDTRANS_CLIENT_KEY: "SB-Mid-client-TEST", MIDTRANS_BASE_URL: `http://127.0.0.1:${20_000 + (process.pid % 10_000)}` };

export default defineConfig({
  test: {
    globals: true,
    pool: "forks",
    execArgv: ["-r", "ts-node/register"],
    include: ["src/**/*.test.ts", "integration-tests/**/*.spec.ts"],
    globalSetup: "integration-tests/support/drop-databases.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A worker boots one Medusa with a database of its own and takes one file after another. One a core of a small machine: a third made each slower by half and the whole no quicker.
    maxWorkers: 2,
    isolate: false,
    env: {
      LINK_SECRET: "a secret of the tests",
      JWT_SECRET: "another",
      COOKIE_SECRET: "a third",
      PRIVATE_DATA_KEY: "a fourth, for names and phone numbers",
      STRIPE_API_KEY: "sk_test_standin",
      STRIPE_WEBHOOK_SECRET: "whsec_standin",
      ...midtrans,
    },
  },
});
