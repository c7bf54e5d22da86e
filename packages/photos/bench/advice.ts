import { ADVICE_CODES, coach, type Coaching } from "../src/index";
import type { Half, Label } from "../samples/labelled/labelled-set";
import { labelledFiles } from "./kept-samples";

interface Judged {
  label: Label;
  coaching: Coaching;
}

/** The chance that a spoilt photo is judged worse than one that isn't. */
function areaUnderCurve(spoilt: readonly number[], others: readonly number[]): number {
  const wins = spoilt.flatMap((worse) => others.map((better) => (worse > better ? 1 : worse === better ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

const percent = (part: readonly unknown[], all: readonly unknown[]): string => `${Math.round((100 * part.length) / all.length)}% (${part.length} of ${all.length})`;

/** Prints how well the coach tells each defect, on photos of one half of the products. */
export async function benchAdvice(half: Half): Promise<void> {
  const judged: Judged[] = [];
  for (const { file, label } of await labelledFiles(half)) judged.push({ label, coaching: await coach(file) });
  const good = judged.filter(({ label }) => label === "good");
  console.log(`\nCoach, ${half} half: ${judged.length} synthetic photos, ${good.length} of them good`);
  console.log("defect            AUC v. good  AUC v. all others  found             wrongly in good  in all others");
  for (const code of ADVICE_CODES) {
    const [of, others] = [judged.filter(({ label }) => label === code), judged.filter(({ label }) => label !== code)];
    const scores = (photos: Judged[]): number[] => photos.map(({ coaching }) => coaching.defects[code]);
    const advised = (photos: Judged[]): Judged[] => photos.filter(({ coaching }) => coaching.advice.includes(code));
    const [againstGood, againstAll] = [good, others].map((side) => areaUnderCurve(scores(of), scores(side)).toFixed(3));
    console.log(`${code.padEnd(18)}${againstGood}        ${againstAll}              ${percent(advised(of), of).padEnd(18)}${percent(advised(good), good).padEnd(17)}${percent(advised(others), others)}`);
  }
  const spoilt = judged.filter(({ label }) => label !== "good");
  console.log(`good photos with any advice: ${percent(good.filter(({ coaching }) => coaching.advice.length > 0), good)}`);
  console.log(`spoilt photos whose first advice names the defect: ${percent(spoilt.filter(({ label, coaching }) => coaching.helpsMost === label), spoilt)}`);
}
