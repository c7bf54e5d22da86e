import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { identify, isRunning } from "./identity.ts";
import { Lock } from "./lock.ts";

let folder: string;
const file = (): string => path.join(folder, "lock.json");
const busy = (pid: number): string => `held by ${pid}`;

beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "ska-lock-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("lets one owner in at a time", async () => {
  const lock = await Lock.take(file(), busy);
  await expect(Lock.take(file(), busy)).rejects.toThrow(`held by ${process.pid}`);
  lock.release();
  (await Lock.take(file(), busy)).release();
  expect(existsSync(file())).toBe(false);
});

it("waits for an owner who is ending", async () => {
  const lock = await Lock.take(file(), busy);
  lock.markEnding();
  setTimeout(() => lock.release(), 2_500);
  (await Lock.take(file(), busy)).release();
});

it("takes over from a process that is gone, or whose number another program has by now", async () => {
  const gone = spawn("true");
  await new Promise((resolve) => gone.once("exit", resolve));
  for (const owner of [{ pid: gone.pid, began: "then" }, { pid: process.pid, began: "then" }]) {
    writeFileSync(file(), JSON.stringify({ ...owner, ending: false }));
    (await Lock.take(file(), busy)).release();
  }
});

it("knows a process from a later one with its number", () => {
  const self = identify(process.pid)!;
  expect(isRunning(self)).toBe(true);
  expect(isRunning({ ...self, began: "another time" })).toBe(false);
});
