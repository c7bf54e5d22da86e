import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "./failure.ts";
import { commandOf } from "./identity.ts";
import { can, type Account } from "./postgres-account.ts";
import { sharedHome } from "./postgres-binaries.ts";

/** What is remembered about a data folder's own PostgreSQL, in `postgres.json` (mode 0600). */
export interface Cluster {
  /** PGDATA, absolute; outside the data folder when root's `postgres` account can't reach that. */
  home: string;
  port: number;
  password: string;
}

function recordFile(dataDir: string): string {
  return path.join(dataDir, "postgres.json");
}

/** The finished cluster of a data folder, if it has one. */
export function readCluster(dataDir: string): Cluster | undefined {
  if (!existsSync(recordFile(dataDir))) return undefined;
  const recorded = JSON.parse(readFileSync(recordFile(dataDir), "utf8")) as Cluster;
  const cluster = { ...recorded, home: path.resolve(dataDir, recorded.home) };
  return existsSync(path.join(cluster.home, "PG_VERSION")) ? cluster : undefined;
}

/** Inside the data folder the place is kept relative, so that a moved checkout finds its data. */
export function rememberCluster(dataDir: string, cluster: Cluster): void {
  const relative = path.relative(dataDir, cluster.home);
  const recorded = { ...cluster, home: relative.startsWith("..") ? cluster.home : relative };
  writeFileSync(`${recordFile(dataDir)}.new`, JSON.stringify(recorded), { mode: 0o600 });
  renameSync(`${recordFile(dataDir)}.new`, recordFile(dataDir));
}

/** Deletes the cluster; it must not run. */
export function removeCluster(dataDir: string): void {
  const cluster = readCluster(dataDir);
  if (cluster) rmSync(path.dirname(cluster.home), { recursive: true, force: true });
  rmSync(recordFile(dataDir), { force: true });
}

function ownFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

/** A folder the account owns and can reach, for PGDATA and nothing else. */
function chooseFolder(dataDir: string, account: Account | undefined): string {
  const own = path.join(dataDir, "postgres");
  ownFolder(own, account);
  if (can(account, "write", own)) return own;
  rmSync(own, { recursive: true });
  mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
  const shared = path.join(sharedHome, `data-${randomBytes(6).toString("hex")}`);
  ownFolder(shared, account);
  if (can(account, "write", shared)) return shared;
  throw new Failure(`PostgreSQL's account can reach neither ${dataDir} nor ${sharedHome}: set DATA_DIR to a folder everybody may enter, or set DATABASE_URL`);
}

/** Makes a new cluster: UTF-8, a random password for every connection. A killed initdb leaves nothing that would be taken for one. */
export function createCluster(dataDir: string, native: string, account: Account | undefined, port: number): Cluster {
  const folder = chooseFolder(dataDir, account);
  const cluster = { home: path.join(folder, "data"), port, password: randomBytes(24).toString("base64url") };
  const unfinished = `${cluster.home}.new`;
  const passwordFile = path.join(folder, "password");
  if (existsSync(cluster.home)) throw new Failure(`${cluster.home} holds a database but ${recordFile(dataDir)} with its password is gone: bring the file back, or move the folder away to begin anew`);
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const made = spawnSync(
    path.join(native, "bin", "initdb"),
    ["-D", unfinished, "-U", "postgres", "--pwfile", passwordFile, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"],
    { ...account, cwd: "/", encoding: "utf8", env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" } },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Failure(`${(made.stderr || made.error?.message) ?? ""}\nPostgreSQL could not make its database in ${folder}`);
  rememberCluster(dataDir, cluster);
  renameSync(unfinished, cluster.home);
  return cluster;
}

/** Removes a `postmaster.pid` whose process is gone or is another program by now. */
export function clearStalePid(home: string, commandOfPid: (pid: number) => string = commandOf): boolean {
  const file = path.join(home, "postmaster.pid");
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const command = pid > 0 ? commandOfPid(pid) : "";
  if (command.includes("postgres") && command.includes(home)) return false;
  rmSync(file, { force: true });
  return true;
}
