import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { secretNames, type Settings } from "./environment.ts";

/** The program's secrets: from the environment, else made once for this data folder and kept there (mode 0600). */
export function readSecrets(settings: Settings): Record<string, string> {
  const file = path.join(settings.dataDir, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
  const secrets = Object.fromEntries(secretNames.map((name) => [name, kept[name] ?? randomBytes(32).toString("base64url")]));
  const given = Object.fromEntries(secretNames.flatMap((name) => (settings.given[name] ? [[name, settings.given[name]]] : [])));
  if (!settings.production && JSON.stringify(kept) !== JSON.stringify(secrets)) {
    mkdirSync(settings.dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return { ...secrets, ...given };
}
