import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Failure, runMain } from "./lib/failure.ts";
import { root } from "./lib/paths.ts";

const packages = path.join(root, "packages");
const entryOf = (name: string): string => path.join(packages, name, "bench", "bench.ts");
const hook = path.join(root, "scripts", "demo-photos", "extensions.mjs");

/** `npm run bench <package>` measures a package that has a benchmark. Figures are for reading: nothing fails on a slow day. */
function main(): Promise<void> {
  const names = readdirSync(packages).filter((name) => existsSync(entryOf(name)));
  const [name = "", ...args] = process.argv.slice(2);
  if (!names.includes(name)) throw new Failure(`Usage: npm run bench <${names.join(" | ")}>`);
  const { status } = spawnSync(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "--import", hook, entryOf(name), ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
  return Promise.resolve();
}

await runMain(main);
process.exit();
