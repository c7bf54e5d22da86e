import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashInputs } from "./build.ts";

let folder: string;
const hash = (): string => hashInputs(folder, ["lock.yaml", "src"]);

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ska-build-"));
  write("lock.yaml", "1");
  write("src/a.ts", "a");
  write("src/deep/b.tsx", "b");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("hashInputs", () => {
  it.each([
    ["a changed file", () => write("src/deep/b.tsx", "c")],
    ["a new file", () => write("src/c.ts", "c")],
    ["a removed file", () => rmSync(path.join(folder, "src/a.ts"))],
    ["a moved file", () => { rmSync(path.join(folder, "src/a.ts")); write("src/z.ts", "a"); }],
    ["a changed file beside the folders", () => write("lock.yaml", "2")],
  ])("changes with %s", (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it.each(["src/a.test.ts", "src/node_modules/x/index.js", "src/dist/a.js", "src/.next/BUILD_ID", "src/.medusa/server/a.js", "src/e2e/buy.spec.ts", "src/tsconfig.tsbuildinfo", "src/README.md", "src/vitest.config.mts", "src/playwright.config.ts"])(
    "doesn't change with %s",
    (file) => {
      const before = hash();
      write(file, "new");
      expect(hash()).toBe(before);
    },
  );
});
