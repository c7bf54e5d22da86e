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
  // Asked to end, the first one looks whether the other is there still: the order in which ends are reported to us says nothing.
  const look = "const gone = (pid) => { try { process.kill(pid, 0); return false; } catch { return true; } }";
  // It looks for a while: what was killed still has its number until we, who started it, have taken note.
  const waiting = "let tries = 200; const ask = () => (gone(Number(require('fs').readFileSync('deaf.pid', 'utf8'))) ? process.exit(7) : --tries ? setTimeout(ask, 10) : process.exit(8))";
  const database = processes.start("database", { ...node(`${look}; ${waiting}; process.on('SIGTERM', ask); console.log('up'); setInterval(() => {}, 1000)`), graceMs: 20_000 });
  const deaf = processes.start("deaf", node("process.on('SIGTERM', () => {}); require('fs').writeFileSync('deaf.pid', String(process.pid)); console.log('up'); setInterval(() => {}, 1000)"));
  const up = ({ logFile }: typeof deaf): boolean => readFileSync(logFile, "utf8").includes("up");
  while (!up(database) || !up(deaf)) await new Promise((resolve) => setTimeout(resolve, 20));
  await processes.endAll();
  expect([await deaf.ended, await database.ended]).toEqual(["SIGKILL", 7]);
});

it("shows the end of the output of what failed", async () => {
  await expect(new Processes(dataDir).run("build", node("console.log('no such file'); process.exit(3)"))).rejects.toThrow(/no such file\nbuild failed \(3\)/);
});
