import type { Goods } from "./goods";
import type { Labelled } from "./questions";

/** How good answers are: NDCG of the first ten, how many right ones were found of those that could be, and whether one stands among the first three. */
export interface Score {
  ndcg: number;
  recall: number;
  top3: number;
}

/** Measures one answer. A question that nothing answers is right when nothing is found. */
export function measure({ answers }: Labelled, found: string[], goods: Goods[]): Score {
  if ("nothing" in answers) {
    const right = found.length === 0 ? 1 : 0;
    return { ndcg: right, recall: right, top3: right };
  }
  const right = new Set(goods.filter((one) => isRight(one, answers)).map(({ id }) => id));
  const possible = Math.min(10, right.size);
  const gain = (hits: boolean[]): number => hits.slice(0, 10).reduce((sum, hit, at) => sum + (hit ? 1 / Math.log2(at + 2) : 0), 0);
  const hits = found.map((id) => right.has(id));
  return {
    ndcg: gain(hits) / gain(Array.from({ length: possible }, () => true)),
    recall: hits.slice(0, 10).filter(Boolean).length / possible,
    top3: hits.slice(0, 3).some(Boolean) ? 1 : 0,
  };
}

function isRight(one: Goods, answers: Exclude<Labelled["answers"], { nothing: true }>): boolean {
  if ("brand" in answers) return one.brand_name === answers.brand;
  if ("maker" in answers) return one.maker_aliases.includes(answers.maker);
  return answers.kinds.some((named) => {
    const [kind, colour = ""] = named.split("+");
    return one.kind === kind && String(one.title_id).includes(colour);
  });
}

export const mean = (scores: Score[], figure: keyof Score): number => scores.reduce((sum, score) => sum + score[figure], 0) / scores.length;
