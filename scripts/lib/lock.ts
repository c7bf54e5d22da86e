import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "./failure.ts";
import { identify, isRunning, type Identity } from "./identity.ts";

interface Owner extends Identity {
  ending: boolean;
}

const endingPatienceMs = 30_000;

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

function tryTake(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** One owner at a time for a folder; the lock of a killed process is taken over. */
export class Lock {
  readonly #file: string;
  readonly #self: Identity;

  private constructor(file: string, self: Identity) {
    this.#file = file;
    this.#self = self;
  }

  /**
   * Waits longer for an owner who is ending.
   * @param busy the line to show when somebody else holds the lock and keeps it
   * @param patienceMs how long to wait for that
   */
  static async take(file: string, busy: (pid: number) => string, patienceMs = 2_000): Promise<Lock> {
    const self = identify(process.pid);
    if (!self) throw new Error("this process can't be identified");
    mkdirSync(path.dirname(file), { recursive: true });
    const begin = Date.now();
    while (!tryTake(file, { ...self, ending: false })) {
      const owner = readOwner(file);
      if (!owner || !isRunning(owner)) {
        rmSync(file, { force: true });
        continue;
      }
      const waited = Date.now() - begin;
      if (waited > (owner.ending ? endingPatienceMs : patienceMs)) throw new Failure(busy(owner.pid));
      await pause(200);
    }
    return new Lock(file, self);
  }

  /** Tells a newcomer that waiting is worth it. */
  markEnding(): void {
    writeFileSync(`${this.#file}.new`, JSON.stringify({ ...this.#self, ending: true }));
    renameSync(`${this.#file}.new`, this.#file);
  }

  release(): void {
    if (readOwner(this.#file)?.began === this.#self.began) rmSync(this.#file, { force: true });
  }
}
