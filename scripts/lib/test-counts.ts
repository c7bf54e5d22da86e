import { existsSync, readFileSync } from "node:fs";

/** How many tests ran. What was skipped is in neither number. */
export interface Counts {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** Reads the JSON report of Vitest or Playwright. Flaky is broken, so it counts as failed. A report that wasn't written counts nothing. */
export function readCounts(file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport | PlaywrightReport;
  if ("stats" in report) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** What a whole run comes to: a stage that failed without a failed test of its own (a linter, a crash, no tests) counts as one. */
export function total(stages: { counts: Counts; ok: boolean }[]): Counts {
  return stages.reduce(
    (sum, { counts, ok }) => ({ passed: sum.passed + counts.passed, failed: sum.failed + (ok ? counts.failed : Math.max(counts.failed, 1)) }),
    { passed: 0, failed: 0 },
  );
}
