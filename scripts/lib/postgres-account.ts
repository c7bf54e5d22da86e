import { execFileSync, spawnSync } from "node:child_process";
import { Failure } from "./failure.ts";

/** The system account PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

const name = "postgres";

function lookUp(): Account | undefined {
  try {
    const number = (flag: string): number => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root: root gets the system's `postgres` account, made when missing; anybody else runs it as himself.
 * @returns undefined when no other account is needed
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp();
  if (found) return found;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name], { stdio: "ignore" });
  const made = lookUp();
  if (!made) throw new Failure(`PostgreSQL refuses to run as root and the account "${name}" could not be made: run as another user, or set DATABASE_URL`);
  return made;
}

/** Whether the account can do this with the file or folder, every folder above it included. */
export function can(account: Account | undefined, access: "execute" | "write", target: string): boolean {
  const flag = access === "execute" ? "-x" : "-w";
  return spawnSync("/bin/sh", ["-c", `test ${flag} "$0"`, target], { ...account, cwd: "/" }).status === 0;
}
