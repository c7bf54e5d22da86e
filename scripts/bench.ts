import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Failure, runMain } from "./lib/failure.ts";
import { root } from "./lib/paths.ts";

const packages = path.join(root, "packages");
const hook = path.join(root, "scripts", "demo-photos", "extensions.mjs");

/** A package's own benchmark, or one that needs a server and is a script here. */
const entriesOf = (name: string): string[] => [path.join(packages, name, "bench", "bench.ts"), path.join(root, "scripts", `bench-${name}.ts`)];

/** `npm run bench <name>` measures. Figures are for reading: nothing fails on a slow day. */
function main(): Promise<void> {
  const names = [...readdirSync(packages), "income", "search", "crash"].filter((name) => entriesOf(name).some(existsSync));
  const [name = "", ...args] = process.argv.slice(2);
  if (!names.includes(name)) throw new Failure(`Usage: npm run bench <${names.join(" | ")}>`);
  const entry = entriesOf(name).find(existsSync) ?? "";
  const { status } = spawnSync(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "--import", hook, entry, ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
  return Promise.resolve();
}

await runMain(main);
process.exit();
