import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { readCounts, total } from "./test-counts.ts";

it.each([
  [{ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 }, { passed: 3, failed: 1 }],
  [{ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 } }, { passed: 5, failed: 3 }],
])("reads %j as %j", (report, counts) => {
  const folder = mkdtempSync(path.join(tmpdir(), "ska-counts-"));
  writeFileSync(path.join(folder, "report.json"), JSON.stringify(report));
  expect(readCounts(path.join(folder, "report.json"))).toEqual(counts);
  expect(readCounts(path.join(folder, "none.json"))).toEqual({ passed: 0, failed: 0 });
  rmSync(folder, { recursive: true });
});

it("counts a stage that failed without a failed test as one", () => {
  const stages = [
    { counts: { passed: 10, failed: 0 }, ok: true },
    { counts: { passed: 0, failed: 0 }, ok: false },
    { counts: { passed: 4, failed: 2 }, ok: false },
  ];
  expect(total(stages)).toEqual({ passed: 14, failed: 3 });
});
