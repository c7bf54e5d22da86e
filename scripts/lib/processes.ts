import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.ts";
import { identify, isRunning, type Identity } from "./identity.ts";

/** How a program is started. Its output goes to `<logs>/<name>.log`. */
export interface Launch {
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  account?: { uid: number; gid: number };
  /** SIGTERM unless given. */
  endSignal?: NodeJS.Signals;
  /** Milliseconds from the signal to SIGKILL; 8,000 unless given. */
  graceMs?: number;
}

interface Recorded extends Identity {
  name: string;
  endSignal: NodeJS.Signals;
  graceMs: number;
}

/** A program that runs. */
export interface Running {
  pid: number;
  name: string;
  logFile: string;
  /** The exit code, or the signal's name. */
  ended: Promise<number | NodeJS.Signals>;
}

function signal(pid: number, name: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, name);
      return;
    } catch {
      // No such group (PostgreSQL leads none on some systems): the process itself is next; gone is as good as ended.
    }
  }
}

async function end(recorded: Recorded): Promise<void> {
  if (!isRunning(recorded)) return;
  signal(recorded.pid, recorded.endSignal);
  const deadline = Date.now() + recorded.graceMs;
  while (isRunning(recorded) && Date.now() < deadline) await pause(50);
  if (!isRunning(recorded)) return;
  signal(recorded.pid, "SIGKILL");
  while (isRunning(recorded)) await pause(20);
}

/** The last lines of a log, for a person. */
export function tail(logFile: string, lines = 20): string {
  const written = readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-lines);
  return written.map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line)).join("\n");
}

/**
 * The programs of one data folder. Each leads its own process group, so that Ctrl-C in a terminal reaches only us and we
 * end them in order, and each is written down before anything else happens, so that the next start can end what a kill -9 left.
 */
export class Processes {
  readonly #ledger: string;
  readonly #logs: string;
  #recorded: Recorded[] = [];
  #closed = false;

  constructor(dataDir: string) {
    this.#ledger = path.join(dataDir, "processes.json");
    this.#logs = path.join(dataDir, "logs");
    mkdirSync(this.#logs, { recursive: true });
  }

  /** Ends what an earlier, killed run left behind. Returns the names of what was still running. */
  async endOrphans(): Promise<string[]> {
    const orphans = this.#read().filter(isRunning);
    for (const orphan of orphans.toReversed()) await end(orphan);
    this.#write([]);
    return orphans.map((orphan) => orphan.name);
  }

  /** @throws Failure once everything was told to end */
  start(name: string, launch: Launch): Running {
    if (this.#closed) throw new Failure(`${name} was not started: everything is ending`);
    const logFile = path.join(this.#logs, `${name}.log`);
    const log = openSync(logFile, "w");
    const child = spawn(launch.command, launch.args, {
      cwd: launch.cwd,
      env: launch.env,
      ...launch.account,
      detached: true,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    return { pid: this.#record(name, launch, child), name, logFile, ended: this.#watch(child, logFile) };
  }

  /**
   * Runs a program to its end.
   * @throws Failure with the end of its output when it fails
   */
  async run(name: string, launch: Launch, shownLines = 20): Promise<void> {
    const running = this.start(name, launch);
    const code = await running.ended;
    if (code !== 0) throw new Failure(`${tail(running.logFile, shownLines)}\n${name} failed (${code}); all of its output: ${running.logFile}`);
  }

  /** Ends everything, the last started first, for good. */
  async endAll(): Promise<void> {
    this.#closed = true;
    for (const recorded of this.#recorded.toReversed()) await end(recorded);
    this.#write([]);
  }

  #watch(child: ChildProcess, logFile: string): Promise<number | NodeJS.Signals> {
    return new Promise((resolve) => {
      child.once("error", (error) => {
        writeFileSync(logFile, `${error.message}\n`, { flag: "a" });
        resolve(127);
      });
      child.once("exit", (code, signalName) => {
        this.#write(this.#recorded.filter(({ pid }) => pid !== child.pid));
        resolve(signalName ?? code ?? 1);
      });
    });
  }

  #record(name: string, launch: Launch, child: ChildProcess): number {
    const identity = child.pid === undefined ? undefined : identify(child.pid);
    if (!identity) return child.pid ?? 0;
    this.#write([...this.#recorded, { ...identity, name, endSignal: launch.endSignal ?? "SIGTERM", graceMs: launch.graceMs ?? 8_000 }]);
    return identity.pid;
  }

  #read(): Recorded[] {
    try {
      return JSON.parse(readFileSync(this.#ledger, "utf8")) as Recorded[];
    } catch {
      return [];
    }
  }

  #write(recorded: Recorded[]): void {
    this.#recorded = recorded;
    writeFileSync(`${this.#ledger}.new`, JSON.stringify(recorded));
    renameSync(`${this.#ledger}.new`, this.#ledger);
  }
}
