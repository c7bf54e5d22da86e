import { readFileSync } from "node:fs";
import path from "node:path";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { INCOME_MODULE } from "../../src/modules/income";
import type { IncomeModuleService } from "../../src/modules/income/service";
import { post } from "./post";
import { prove, recompute } from "./prove";

type Database = ReturnType<typeof database>;
interface Timed {
  name: string;
  times: number[];
}

const CENTERS = Array.from({ length: 31 }, (_, at) => `bc_${String(at).padStart(2, "0")}`);
const ROUNDS = 3;
const ALL_MONTHS = { from: "2023-12", to: "2026-12" };
const A_YEAR = { from: "2025-01", to: "2025-12" };

const database = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
const quantile = (times: readonly number[], part: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

async function timed(name: string, ask: (centerId: string) => Promise<unknown>): Promise<Timed> {
  const times: number[] = [];
  await ask(CENTERS[0] ?? "");
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const centerId of CENTERS) {
      const begun = performance.now();
      await ask(centerId);
      times.push(performance.now() - begun);
    }
  }
  return { name, times };
}

function say({ name, times }: Timed, base: number): void {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`${name.padEnd(52)}${p50.toFixed(1).padStart(8)} ms${p95.toFixed(1).padStart(8)} ms${(p50 / base).toFixed(3).padStart(9)} x`);
}

/** What every query is compared with: a centre's sums by kind of account, from the ledger itself. */
const fromLedger = (db: Database) => (centerId: string) =>
  db.raw(
    `select account.kind, sum(posting.amount) from income_posting posting join income_account account on account.id = posting.account_id
     join income_entry entry on entry.id = posting.entry_id where entry.center_id = ? group by account.kind`,
    [centerId],
  );

async function measureDesk(income: IncomeModuleService, db: Database): Promise<void> {
  const reference = await timed("reference: a plain sum over the centre's ledger", fromLedger(db));
  const base = quantile(reference.times, 0.5);
  console.log(`\n${"".padEnd(52)}${"p50".padStart(11)}${"p95".padStart(11)}${"ratio".padStart(11)}`);
  say(reference, base);
  const number = (centerId: string): string => centerId.slice(3);
  const narrowed = {
    "one product": (id: string) => ({ productId: `bp_${number(id)}_7` }),
    "one brand": (id: string) => ({ brandId: `bb_${number(id)}_3` }),
    "one channel": () => ({ channel: "bazar" }),
    "five makers": (id: string) => ({ beneficiaryIds: [1, 2, 3, 4, 5].map((at) => `bm_${number(id)}_${at}`) }),
  };
  for (const group of ["beneficiary", "month", "product", "channel", "brand"] as const) {
    say(await timed(`by ${group}, a year`, (centerId) => income.report({ centerId }, { ...A_YEAR, group })), base);
    say(await timed(`by ${group}, 36 months`, (centerId) => income.report({ centerId }, { ...ALL_MONTHS, group })), base);
    for (const [name, filters] of Object.entries(narrowed)) {
      say(await timed(`by ${group}, 36 months, ${name}`, (centerId) => income.report({ centerId }, { ...ALL_MONTHS, group, ...filters(centerId) })), base);
    }
  }
  for (const group of ["beneficiary", "product"] as const) say(await timed(`trend of 36 months by ${group}`, (centerId) => income.trend({ centerId }, { ...ALL_MONTHS, group })), base);
  say(await timed("entries behind the total, first 50", (centerId) => income.entriesBehind({ centerId }, ALL_MONTHS, { limit: 50, offset: 0 })), base);
  say(await timed("a maker's own income", (centerId) => income.makerIncome({ selfId: `bm_${number(centerId)}_7` })), base);
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const begun = performance.now();
  await work();
  return `${((performance.now() - begun) / 1_000).toFixed(1)} s`;
}

/** Fills the empty database it is run on and measures. @param args how many lines, and how many of them to sell beside */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [lines = "1000000", more = "2000"] = args;
  const [income, db] = [container.resolve<IncomeModuleService>(INCOME_MODULE), database(container)];
  const sql = readFileSync(path.join(__dirname, "market.sql"), "utf8").replaceAll(":lines", String(Number(lines)));
  console.log(`Made ${lines} lines in ${await seconds(() => db.raw(sql))}, analysed in ${await seconds(() => db.raw("vacuum analyze"))}`);
  await measureDesk(income, db);
  console.log(`\nAll months computed again from the ledger's lines: ${await seconds(() => recompute(db))}`);
  await prove(db);
  await post(income, Number(more));
  if (args.includes("prove")) {
    let found = 0;
    const took = await seconds(async () => (found = (await income.verify(new Map(), "Asia/Jakarta")).differences.length));
    console.log(`Booked again from what was frozen: ${found} differences in ${took}`);
  }
}
