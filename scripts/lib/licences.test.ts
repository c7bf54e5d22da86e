import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { forbiddenPackages } from "./licences.ts";
import { root } from "./paths.ts";

describe("forbiddenPackages", () => {
  it.each([
    ["MIT", "any", false],
    ["(MIT OR GPL-3.0)", "any", false],
    ["Apache-2.0 AND MIT", "any", false],
    ["Apache-2.0 AND GPL-3.0", "any", true],
    ["GPL-3.0", "any", true],
    ["Unknown", "any", true],
    ["MPL-2.0", "lightningcss-linux-x64-gnu", false],
    ["MPL-2.0", "any", true],
  ])("%s of %s: forbidden %s", (licence, name, forbidden) => {
    expect(forbiddenPackages({ [licence]: [{ name }] })).toEqual(forbidden ? [`${name}: ${licence}`] : []);
  });
});

it("everything installed may be used", () => {
  const pnpm = path.join(root, "node_modules", ".bin", "pnpm");
  const listed = JSON.parse(execFileSync(pnpm, ["licenses", "list", "--json"], { cwd: root, encoding: "utf8", maxBuffer: 64 * 2 ** 20 })) as Record<string, { name: string }[]>;
  expect(Object.values(listed).flat().length).toBeGreaterThan(500);
  expect(forbiddenPackages(listed)).toEqual([]);
});
