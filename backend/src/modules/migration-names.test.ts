import { globSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

it("no two modules have a migration of the same name: Medusa keeps one list of those that ran, and would skip the second", () => {
  const names = globSync("*/migrations/Migration*.ts", { cwd: __dirname }).map((file) => path.basename(file));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
