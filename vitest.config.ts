import { defineConfig } from "vitest/config";

/** Everything that needs no database of the shop; the backend's own suites run apart. */
export default defineConfig({ test: { projects: ["packages/*", "storefront", "scripts"], passWithNoTests: false } });
