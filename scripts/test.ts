import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { Failure, runMain } from "./lib/failure.ts";
import { removeCluster } from "./lib/postgres-cluster.ts";
import { Processes } from "./lib/processes.ts";
import { elapsedSeconds, step } from "./lib/progress.ts";
import { scratchFolder } from "./lib/scratch-folder.ts";
import { readCounts, total, type Counts } from "./lib/test-counts.ts";
import { packagesStage, stages, type Bench, type Stage } from "./lib/test-stages.ts";

const groups = [...new Set(stages.map(({ group }) => group))];
const usage = `Usage: npm test [-- --only <${groups.join(" | ")}> [test files]]`;

interface Outcome {
  counts: Counts;
  ok: boolean;
}

function choose(args: string[]): { chosen: Stage[]; narrow: string[] } {
  if (args.length === 0) return { chosen: stages, narrow: [] };
  const [flag, group, ...narrow] = args;
  const chosen = stages.filter((stage) => stage.group === group);
  if (flag !== "--only" || chosen.length === 0) throw new Failure(usage);
  return { chosen, narrow };
}

async function runStage(stage: Stage, bench: Bench): Promise<Outcome> {
  const begun = elapsedSeconds();
  let problem: string | undefined;
  await stage.run(bench).catch((error: unknown) => (problem = error instanceof Failure ? error.message : String(error)));
  const counts = stage.report ? readCounts(stage.report(bench.folder)) : { passed: 0, failed: 0 };
  if (problem === undefined && stage.report && counts.passed + counts.failed === 0) problem = "No test ran";
  const ok = problem === undefined && counts.failed === 0;
  const numbers = stage.report ? `: ${counts.passed} passed, ${counts.failed} failed` : "";
  step(`${ok ? "ok    " : "FAILED"} ${stage.name}${numbers} (${elapsedSeconds() - begun} s)`);
  if (problem !== undefined) console.log(problem);
  return { counts, ok };
}

/** Two at a time: the two largest checks keep both of a small machine's cores busy without needing all of its memory. */
async function runBeside(checks: Stage[], bench: Bench): Promise<Outcome[]> {
  const waiting = [...checks];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) outcomes.push(await runStage(stage, bench));
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

async function main(): Promise<void> {
  const { chosen, narrow } = choose(process.argv.slice(2));
  const folder = mkdtempSync(path.join(scratchFolder(), "sentra-test-"));
  chmodSync(folder, 0o755);
  const processes = new Processes(folder);
  const bench: Bench = { folder, processes, narrow };
  const tidy = async (): Promise<void> => {
    await processes.endAll();
    for (const dataDir of ["backend", "journeys"]) removeCluster(path.join(folder, dataDir));
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) process.once(signal, () => void tidy().then(() => process.exit(1)));

  try {
    await packagesStage.run(bench);
    const isSmall = ({ group }: Stage): boolean => group === "checks" || group === "unit";
    const outcomes = await runBeside(chosen.filter(isSmall), bench);
    // Not beside the checks: they and the builds write types into the same folders.
    for (const stage of chosen) stage.begin?.(bench);
    for (const stage of chosen.filter((one) => !isSmall(one))) outcomes.push(await runStage(stage, bench));
    const { passed, failed } = total(outcomes);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await tidy();
  }
}

await runMain(main);
process.exit();
