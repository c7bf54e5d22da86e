import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { goods } from "./search/goods";
import { onMeilisearch, type AskedIndex } from "./search/on-meilisearch";
import { Index } from "./search/provider";
import { QUESTIONS } from "./search/questions";
import { mean, measure, type Score } from "./search/relevance";
import { withMedusa } from "./support/with-medusa";

const all = goods(4);
/** `npm test` hands MEILISEARCH_HOST on by this name. */
const host = process.env.TEST_MEILISEARCH_HOST;

/** Asks all questions and prints the figures of each class, and what was answered poorly. @returns the scores by class. */
async function askAll(name: string, index: AskedIndex): Promise<Map<string, Score[]>> {
  const classes = new Map<string, Score[]>();
  const poor: string[] = [];
  for (const question of QUESTIONS) {
    const found = await index.ids(question.q, { filters: { status: "published" }, pagination: { take: 10 } });
    const score = measure(question, found, all);
    classes.set(question.kind, [...(classes.get(question.kind) ?? []), score]);
    if (score.ndcg < 0.9) poor.push(`${question.kind}: ${question.q} ${score.ndcg.toFixed(2)} -> ${found.slice(0, 4).join(" ")}`);
  }
  const lines = [...classes].map(([kind, scores]) => `${kind.padEnd(11)} ${String(scores.length).padStart(3)}  NDCG@10 ${mean(scores, "ndcg").toFixed(3)}  recall@10 ${mean(scores, "recall").toFixed(3)}  among 3 ${mean(scores, "top3").toFixed(3)}`);
  console.log([name, ...lines, ...poor].join("\n"));
  return classes;
}

withMedusa({
  testSuite: ({ getContainer }) => {
    it("answers labelled questions with what was meant first", async () => {
      const index = await Index.of(getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION), "relevance", all);
      const classes = await askAll("Our own provider on PostgreSQL", index);
      expect(QUESTIONS.length).toBeGreaterThanOrEqual(200);
      expect(mean([...classes.values()].flat(), "ndcg")).toBeGreaterThanOrEqual(0.9);
      expect(mean(classes.get("typo") ?? [], "top3")).toBeGreaterThanOrEqual(0.95);
      expect(mean(classes.get("negative") ?? [], "ndcg")).toBe(1);
    });

    if (host) {
      it("answers them on Meilisearch too, but for Indonesian word forms, which it doesn't know", async () => {
        const classes = await onMeilisearch({ host, apiKey: process.env.TEST_MEILISEARCH_API_KEY }, all, (index) => askAll("Meilisearch", index));
        classes.delete("morphology");
        expect(mean([...classes.values()].flat(), "ndcg")).toBeGreaterThanOrEqual(0.9);
      });
    } else {
      console.log("Meilisearch: not run, because MEILISEARCH_HOST isn't set.");
    }
  },
});
