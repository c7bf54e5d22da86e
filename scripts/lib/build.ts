import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.ts";
import { Lock } from "./lock.ts";
import { cacheDir, root } from "./paths.ts";
import type { Launch, Processes } from "./processes.ts";
import { step } from "./progress.ts";
import { buildPackages, buildBackend, buildStorefront } from "./programs.ts";

interface Target {
  /** Files and folders that decide about the result, relative to the checkout. */
  inputs: string[];
  /** A file the build makes last or not at all when it fails, relative to the checkout. */
  result: string;
  launch: () => Launch;
}

const shared = ["pnpm-lock.yaml", "tsconfig.base.json"];

const targets = {
  packages: { inputs: [...shared, "packages"], result: "packages/contracts/dist/index.js", launch: buildPackages },
  backend: { inputs: [...shared, "packages", "backend"], result: "backend/.medusa/server/public/admin/index.html", launch: buildBackend },
  storefront: { inputs: [...shared, "packages", "storefront"], result: "storefront/.next/BUILD_ID", launch: buildStorefront },
} satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

const notInputs = /^(node_modules|dist|\.next|\.medusa|\.turbo|coverage|test-results|playwright-report|integration-tests|e2e|next-env\.d\.ts|(vitest|playwright)\.config\.m?ts|.*\.(test|spec)\.tsx?|.*\.tsbuildinfo|.*\.md)$/;

function* filesIn(entry: string): Generator<string> {
  const children = readdirSync(entry, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const child of children) {
    const file = path.join(entry, child.name);
    if (notInputs.test(child.name)) continue;
    if (child.isDirectory()) yield* filesIn(file);
    else yield file;
  }
}

/** One hash over names and contents of the sources below a folder; tests and built files don't count. */
export function hashInputs(folder: string, inputs: string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const input of inputs) {
    const entry = path.join(folder, input);
    for (const file of statSync(entry).isDirectory() ? filesIn(entry) : [entry]) {
      hash.update(`\0${path.relative(folder, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/** The hash of what a target is built from now. */
export function inputsOf(name: TargetName): string {
  return hashInputs(root, targets[name].inputs);
}

/**
 * Builds a target unless it was built from the same inputs.
 * @throws Failure with the end of the build's output
 */
export async function ensureBuilt(name: TargetName, processes: Processes): Promise<void> {
  const target = targets[name];
  const stamp = path.join(cacheDir, `built-${name}`);
  const lock = await Lock.take(path.join(cacheDir, `build-${name}.lock`), (pid) => `Another build of the ${name} runs (process ${pid})`, 600_000);
  try {
    const inputs = inputsOf(name);
    const isResultThere = existsSync(path.join(root, target.result));
    if (isResultThere && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return;
    step(`Building the ${name}`);
    rmSync(stamp, { force: true });
    await processes.run(`build-${name}`, target.launch());
    if (!existsSync(path.join(root, target.result))) throw new Failure(`The build of the ${name} ended without ${target.result}`);
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(stamp, inputs);
    step(`Built the ${name}`);
  } finally {
    lock.release();
  }
}
