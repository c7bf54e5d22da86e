import { mkdirSync } from "node:fs";
import path from "node:path";
import { readEnvironment } from "./lib/env-file.ts";
import type { Settings } from "./lib/environment.ts";
import { Failure, runMain } from "./lib/failure.ts";
import { Lock } from "./lib/lock.ts";
import { needFree } from "./lib/ports.ts";
import { Processes } from "./lib/processes.ts";
import { elapsedSeconds, step } from "./lib/progress.ts";
import { bringUp } from "./lib/system.ts";

const usage = "Usage: npm start [-- --dev]";
const accounts = ["pm", "pm2", "pm3", "staff", "manager", "manager2", "approver", "admin"];

function sayReady(settings: Settings, demo: boolean): void {
  const shop = settings.storefrontUrl;
  if (demo) step(`Demo accounts, password demo-atensi: ${accounts.map((name) => `${name}@demo.example`).join(", ")}`);
  step(`Up after ${elapsedSeconds()} s; logs in ${path.join(settings.dataDir, "logs")}; Ctrl-C ends everything`);
  console.log(`Ready: ${shop} (shop) · ${shop}/studio · ${shop}/balai · ${settings.backendUrl}/app (Medusa Admin)`);
}

async function main(): Promise<void> {
  const flags = process.argv.slice(2);
  if (flags.some((flag) => flag !== "--dev")) throw new Failure(usage);
  const dev = flags.includes("--dev");
  const settings = readEnvironment();
  mkdirSync(settings.dataDir, { recursive: true });
  const lock = await Lock.take(path.join(settings.dataDir, "start.lock"), (pid) => `It already runs on ${settings.dataDir} (process ${pid}): end that first, or set another DATA_DIR, PORT and BACKEND_PORT`);
  const processes = new Processes(settings.dataDir);

  let ending: Promise<void> | undefined;
  const end = (): Promise<void> => {
    lock.markEnding();
    ending ??= processes.endAll().finally(() => lock.release());
    return ending;
  };
  const endOnRequest = (): void => {
    if (ending) return;
    step("Ending");
    void end().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) process.on(signal, endOnRequest);

  try {
    const orphans = await processes.endOrphans();
    if (orphans.length > 0) step(`Ended what a killed run left behind: ${orphans.join(", ")}`);
    await needFree("PORT", settings.port);
    await needFree("BACKEND_PORT", settings.backendPort);
    const system = await bringUp(settings, dev, processes);
    sayReady(settings, system.demo);
    await system.died;
  } catch (error) {
    // What we end ourselves fails in whatever step it was; that isn't news.
    if (ending) await new Promise(() => undefined);
    await end();
    throw error;
  }
}

await runMain(main);
