import { defineConfig } from "@playwright/test";

/** Journeys that change nothing another one compares, so that they may run beside others. */
const beside = ["**/a11y.spec.ts", "**/search.spec.ts", "**/studio-a11y.spec.ts", "**/studio-login.spec.ts", "**/studio-account.spec.ts", "**/studio-own-data.spec.ts", "**/studio-register.spec.ts", "**/balai-people.spec.ts", "**/people-without-script.spec.ts"];

/** Looks through all that the others left behind, logs and tables too: it comes last. */
const sweep = ["**/privacy-sweep.spec.ts"];

/** Runs against a shop and backend that stand already; starts nothing itself. */
export default defineConfig({
  testDir: "e2e",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  projects: [
    // Orders, prices and income are everybody's: who compares them before and after must be alone with them.
    { name: "in-turn", testIgnore: [...beside, ...sweep], workers: 1 },
    { name: "beside", testMatch: beside, fullyParallel: true },
    { name: "sweep", testMatch: sweep, workers: 1, dependencies: ["in-turn", "beside"] },
  ],
  reporter: "list",
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:8000",
    locale: "id-ID",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.E2E_CHROMIUM,
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
