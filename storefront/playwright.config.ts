import { defineConfig } from "@playwright/test";

/** The addresses and the browser come from `npm test`, which starts the whole program for these journeys. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  use: {
    baseURL: process.env.STOREFRONT_URL ?? "http://localhost:8000",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.E2E_CHROMIUM, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
  },
});
