import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { readSettings, type Settings } from "./environment.ts";
import { root } from "./paths.ts";

/** The environment, with a `.env` file at the checkout's root for what it leaves open. @throws Failure as readSettings does */
export function readEnvironment(): Settings {
  const file = path.join(root, ".env");
  const written = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  return readSettings({ ...written, ...process.env }, root);
}
