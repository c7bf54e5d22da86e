import { readdirSync } from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { expect, it } from "vitest";

const stock = path.join(path.dirname(createRequire(path.join(__dirname, "index.ts")).resolve("@medusajs/inventory/package.json")), "dist");

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.endsWith(".d.ts") && !name.startsWith("index."))
    .map((name) => name.slice(0, -ending.length))
    .sort();

it.each(["models", "repositories", "services", "migrations"])("has each of Medusa's %s, also after an upgrade", (part) => {
  const theirs = filesOf(path.join(stock, part), ".js");
  expect(theirs).not.toEqual([]);
  expect(filesOf(path.join(__dirname, part), ".ts")).toEqual(theirs);
});
