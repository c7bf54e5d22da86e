import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process, told apart from a later one that was given the same number. */
export interface Identity {
  pid: number;
  /** When the process began, as the system writes it; unique together with the pid, across reboots too. */
  began: string;
}

function beganOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name in brackets may hold anything; what follows its last bracket is: state, parent, … start time as the 20th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z" || fields[0] === "X") return undefined;
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
}

/** Names a running process; undefined when there is none with this pid. */
export function identify(pid: number): Identity | undefined {
  try {
    const began = process.platform === "linux" ? beganOnLinux(pid) : execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return began ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the very process that was recorded still runs. */
export function isRunning(recorded: Identity): boolean {
  return identify(recorded.pid)?.began === recorded.began;
}

/** The command line of a running process, for a pid that was written down by somebody else. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
