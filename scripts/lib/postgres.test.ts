import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, mkdirSync, writeFileSync, lstatSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { restoreLinks, sharedHome } from "./postgres-binaries.ts";
import { clearStalePid, readCluster, removeCluster } from "./postgres-cluster.ts";
import { ensureDatabase, needDatabase, startPostgres, withDatabase, type RunningPostgres } from "./postgres.ts";
import { Processes } from "./processes.ts";

let dataDir: string;
let processes: Processes;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "ska-postgres-"));
  chmodSync(dataDir, 0o755);
  processes = new Processes(dataDir);
});

afterEach(async () => {
  await processes.endAll();
  removeCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

const addresses = (server: RunningPostgres): Promise<string> =>
  withDatabase(server.urlOf("shop"), async (client) => (await client.query<{ listen_addresses: string }>("show listen_addresses")).rows[0]!.listen_addresses);

describe("the embedded PostgreSQL", () => {
  it("keeps its data over a kill -9 and moves when its port is taken", async () => {
    const first = await startPostgres(dataDir, processes);
    await ensureDatabase(first, "shop");
    await ensureDatabase(first, "shop");
    await withDatabase(first.urlOf("shop"), (client) => client.query("create table kept as select 'batik' as word"));
    process.kill(first.process.pid, "SIGKILL");
    await first.process.ended;

    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(first.port, "127.0.0.1", resolve));
    const second = await startPostgres(dataDir, processes);
    taken.close();

    expect(second.port).not.toBe(first.port);
    expect(readCluster(dataDir)?.port).toBe(second.port);
    const kept = await withDatabase(second.urlOf("shop"), (client) => client.query("select word, to_tsvector('indonesian', 'dan') from kept"));
    expect(kept.rows).toHaveLength(1);
    expect(await addresses(second)).toBe("127.0.0.1");
  });

  it("refuses a connection without its password and hides it from others", async () => {
    const server = await startPostgres(dataDir, processes);
    const wrong = server.urlOf("postgres").replace(server.password, "guess");
    await expect(needDatabase(wrong)).rejects.toThrow(/^DATABASE_URL: no connection .* \(password authentication failed/);
    expect(statSync(path.join(dataDir, "postgres.json")).mode & 0o077).toBe(0);
  });

  it.runIf(process.getuid?.() === 0)("works for root in a folder nobody else may enter", async () => {
    chmodSync(dataDir, 0o700);
    const server = await startPostgres(dataDir, processes);
    await needDatabase(server.urlOf("postgres"));
    expect(readCluster(dataDir)?.home.startsWith(sharedHome)).toBe(true);
  });
});

describe("clearStalePid", () => {
  const pidFile = (): string => path.join(dataDir, "postmaster.pid");

  it("leaves the file of a server that runs on this folder", () => {
    writeFileSync(pidFile(), "4711\n");
    expect(clearStalePid(dataDir, () => `/native/bin/postgres -D ${dataDir}`)).toBe(false);
    expect(readFileSync(pidFile(), "utf8")).toBe("4711\n");
  });

  it.each([
    ["is gone", ""],
    ["is another program", "/usr/bin/editor"],
    ["serves another folder", "/native/bin/postgres -D /elsewhere"],
  ])("removes it when the process %s", (_, command) => {
    writeFileSync(pidFile(), "4711\n");
    expect(clearStalePid(dataDir, () => command)).toBe(true);
    expect(() => readFileSync(pidFile())).toThrow("ENOENT");
  });
});

it("restores library links that are missing or broken", () => {
  const native = path.join(dataDir, "native");
  mkdirSync(path.join(native, "lib"), { recursive: true });
  writeFileSync(path.join(native, "lib", "libicu.so.60.2"), "library");
  symlinkSync("nowhere", path.join(native, "lib", "libicu.so"));
  const links = ["native/lib/libicu.so", "native/lib/libicu.so.60"].map((target) => ({ source: "native/lib/libicu.so.60.2", target }));
  writeFileSync(path.join(native, "pg-symlinks.json"), JSON.stringify(links));
  restoreLinks(native);
  for (const { target } of links) {
    expect(lstatSync(path.join(dataDir, target)).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(dataDir, target), "utf8")).toBe("library");
  }
});
