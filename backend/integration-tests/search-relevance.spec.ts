import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { goods } from "./search/goods";
import { Index } from "./search/provider";
import { QUESTIONS } from "./search/questions";
import { mean, measure, type Score } from "./search/relevance";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ getContainer }) => {
    it("answers labelled questions with what was meant first", async () => {
      const all = goods(4);
      const index = await Index.of(getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION), "relevance", all);
      const classes = new Map<string, Score[]>();
      const poor: string[] = [];
      for (const question of QUESTIONS) {
        const found = await index.ids(question.q, { filters: { status: "published" }, pagination: { take: 10 } });
        const score = measure(question, found, all);
        classes.set(question.kind, [...(classes.get(question.kind) ?? []), score]);
        if (score.ndcg < 0.9) poor.push(`${question.kind}: ${question.q} ${score.ndcg.toFixed(2)} -> ${found.slice(0, 4).join(" ")}`);
      }
      const lines = [...classes].map(([kind, scores]) => `${kind.padEnd(11)} ${String(scores.length).padStart(3)}  NDCG@10 ${mean(scores, "ndcg").toFixed(3)}  recall@10 ${mean(scores, "recall").toFixed(3)}  among 3 ${mean(scores, "top3").toFixed(3)}`);
      console.log([...lines, ...poor].join("\n"));
      expect(QUESTIONS.length).toBeGreaterThanOrEqual(200);
      expect(mean([...classes.values()].flat(), "ndcg")).toBeGreaterThanOrEqual(0.9);
      expect(mean(classes.get("typo") ?? [], "top3")).toBeGreaterThanOrEqual(0.95);
      expect(mean(classes.get("negative") ?? [], "ndcg")).toBe(1);
    });
  },
});
