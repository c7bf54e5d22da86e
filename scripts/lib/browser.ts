import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "./failure.ts";
import { storefrontDir } from "./paths.ts";
import { step } from "./progress.ts";

const candidates = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function works(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function whole(program: string): string {
  return program.includes("/") ? program : execFileSync("/bin/sh", ["-c", 'command -v "$0"', program], { encoding: "utf8" }).trim();
}

/** An installed Chrome or Chromium, as an absolute path. */
export function findBrowser(): string | undefined {
  const found = [process.env.E2E_CHROMIUM ?? "", ...candidates].find((program) => program !== "" && works(program));
  return found === undefined ? undefined : whole(found);
}

function downloadWithPlaywright(): string | undefined {
  const require = createRequire(path.join(storefrontDir, "package.json"));
  const cli = path.join(path.dirname(require.resolve("@playwright/test")), "cli.js");
  if (spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 300_000 }).status !== 0) return undefined;
  const { chromium } = require("@playwright/test") as { chromium: { executablePath: () => string } };
  return works(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const apt = (...args: string[]): boolean => spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium") ? findBrowser() : undefined;
}

/** A browser for the journeys: an installed one, else Playwright's download, else Debian's package for root. @throws Failure */
export function needBrowser(): string {
  const installed = findBrowser();
  if (installed) return installed;
  step("Fetching a browser");
  const fetched = downloadWithPlaywright() ?? installWithApt();
  if (!fetched) throw new Failure("There is no browser for the tests: install Chrome or Chromium, or name one in E2E_CHROMIUM");
  return fetched;
}
