import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSettings, secretNames } from "./environment.ts";
import { readSecrets } from "./secrets.ts";

let dataDir: string;
const file = (): string => path.join(dataDir, "secrets.json");

beforeEach(() => void (dataDir = mkdtempSync(path.join(tmpdir(), "ska-secrets-"))));
afterEach(() => rmSync(dataDir, { recursive: true }));

it("makes a different secret for each name once and keeps them to the owner", () => {
  const secrets = readSecrets(readSettings({ DATA_DIR: dataDir }, "/"));
  expect(new Set(Object.values(secrets)).size).toBe(secretNames.length);
  expect(readSecrets(readSettings({ DATA_DIR: dataDir }, "/"))).toEqual(secrets);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

it("prefers the environment's", () => {
  const given = "g".repeat(32);
  expect(readSecrets(readSettings({ DATA_DIR: dataDir, JWT_SECRET: given }, "/")).JWT_SECRET).toBe(given);
});

it("writes none down in production", () => {
  const settings = { ...readSettings({ DATA_DIR: dataDir }, "/"), production: true };
  readSecrets(settings);
  expect(existsSync(file())).toBe(false);
});
