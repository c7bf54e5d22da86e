import { defineConfig } from "vitest/config";

/** Pictures are made and read on whatever processor is left. */
export default defineConfig({ test: { testTimeout: 60_000 } });
