import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { identify } from "./identity.ts";
import { Processes } from "./processes.ts";

let dataDir: string;

beforeEach(() => void (dataDir = mkdtempSync(path.join(tmpdir(), "ska-processes-"))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const node = (script: string): { command: string; args: string[]; cwd: string; env: Record<string, string>; graceMs: number } => ({
  command: process.execPath,
  args: ["-e", script],
  cwd: dataDir,
  env: {},
  graceMs: 300,
});

it("ends what a killed run left behind", async () => {
  const killed = new Processes(dataDir);
  const orphan = killed.start("orphan", node("setInterval(() => {}, 1000)"));
  expect(await new Processes(dataDir).endOrphans()).toEqual(["orphan"]);
  expect(identify(orphan.pid)).toBeUndefined();
  expect(await new Processes(dataDir).endOrphans()).toEqual([]);
});

it("ends the last started first, and by force what doesn't listen", async () => {
  const processes = new Processes(dataDir);
  const ends: string[] = [];
  for (const [name, script] of [["database", "setInterval(() => {}, 1000)"], ["deaf", "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)"]] as const) {
    const running = processes.start(name, node(script));
    void running.ended.then((code) => ends.push(`${name} ${code}`));
    while (name === "deaf" && !readFileSync(running.logFile, "utf8").includes("up")) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await processes.endAll();
  await new Promise((resolve) => setImmediate(resolve));
  expect(ends).toEqual(["deaf SIGKILL", "database SIGTERM"]);
});

it("shows the end of the output of what failed", async () => {
  await expect(new Processes(dataDir).run("build", node("console.log('no such file'); process.exit(3)"))).rejects.toThrow(/no such file\nbuild failed \(3\)/);
});
