import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import fc from "fast-check";
import { goods, type Goods } from "./search/goods";
import { Index } from "./search/provider";
import { typed } from "./search/typed";
import { withMedusa } from "./support/with-medusa";

/** Ten times as many are asked of 20,000 products by `npm run bench search`. */
const RANDOM_QUESTIONS = 1_000;
const scope = { status: "published" };

withMedusa({
  testSuite: ({ getContainer }) => {
    describe("Indonesian search on PostgreSQL", () => {
      const all = goods(8);
      let index: Index;
      beforeAll(async () => {
        index = await Index.of(getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION), "behaviour", all);
      });

      it("says what it took a mistyped word for, marks what was found and finds unfinished words", async () => {
        const { hits, provider_metadata } = await index.ask("kernjang", { filters: scope, attributes_to_retrieve: ["id", "title_id"], search_options: { highlight: { fields: ["title_id"] } } });
        expect(provider_metadata).toEqual({ corrected_query: "keranjang" });
        expect(hits[0]?.highlights?.title_id?.[0]).toMatch(/^<em>Keranjang<\/em>/);
        expect((await index.ids("keranj", { filters: scope }))[0]).toMatch(/^keranjang/);
      });

      it.each(["keranjang", "ker", "kernjang rotan", "sarung tenun biru", undefined])("reads by its indexes for %s", async (q) => {
        const plans = await index.plans(q, { filters: { ...scope, category: ["mode", "dekorasi"] }, search_options: { facets: ["brand", "category"] }, pagination: { order: { price: "ASC" } } });
        expect(plans.join("\n")).toMatch(/Index Scan (on|using) search_id_/);
        expect(plans.join("\n")).not.toMatch(/Seq Scan/);
      });

      it("finds and names nothing out of scope, whatever else is asked", async () => {
        await index.put([{ ...all[0]!, id: "hidden", status: "draft", title_id: "Kwartalindo rahasia" }]);
        expect(await index.ids("kwartalindo", { filters: { status: "draft" } })).toEqual(["hidden"]);
        const widen = { $and: [{ $or: [{ status: "draft" }, { price: { $gte: 0 } }] }, scope] };
        for (const filters of [scope, widen]) {
          for (const q of ["kwartalindo", "kwartalimdo", "rahasai"]) {
            const answer = await index.ask(q, { filters, pagination: { order: { price: "ASC" } }, search_options: { facets: ["brand"] } });
            expect({ hits: answer.hits, corrected: answer.provider_metadata, count: answer.metadata.count }).toEqual({ hits: [], corrected: undefined, count: 0 });
          }
        }
        await index.remove({ id: ["hidden"] });
        expect(await index.ids("kwartalindo", { filters: { status: "draft" } })).toEqual([]);
      });

      it("counts facets as counting by hand does, with words, filters and a page", async () => {
        const cases = [
          { q: undefined, filters: scope, keep: () => true },
          { q: undefined, filters: { ...scope, price: { $gte: 100_000, $lt: 300_000 } }, keep: ({ price }: Goods) => price >= 100_000 && price < 300_000 },
          { q: "keranjang", filters: { ...scope, in_stock: true }, keep: ({ kind, in_stock }: Goods) => kind === "keranjang" && in_stock },
          { q: "lilni aroma", filters: { $and: [scope, { category: { $overlaps: ["rumah", "mode"] } }, { $not: { brand: "tunas-asa" } }] }, keep: ({ kind, brand }: Goods) => kind === "lilin" && brand !== "tunas-asa" },
        ];
        for (const { q, filters, keep } of cases) {
          const kept = all.filter(keep);
          const { facets, metadata } = await index.ask(q, { filters, pagination: { take: 1 }, search_options: { facets: ["brand", "category", "in_stock", { field: "price", type: "range", ranges: [{ key: "low", to: 150_000 }, { key: "high", from: 150_000 }] }] } });
          const counted = (values: unknown[]): Record<string, number> => values.reduce<Record<string, number>>((sum, value) => ({ ...sum, [String(value)]: (sum[String(value)] ?? 0) + 1 }), {});
          const read = (field: string): unknown => Object.fromEntries((facets?.[field] as { values: { value: string; count: number }[] }).values.map(({ value, count }) => [value, count]));
          expect(metadata.count).toBe(kept.length);
          expect(read("brand")).toEqual(counted(kept.map(({ brand }) => brand)));
          expect(read("category")).toEqual(counted(kept.flatMap(({ category }) => category)));
          expect(read("in_stock")).toEqual(counted(kept.map(({ in_stock }) => in_stock)));
          expect(facets?.price).toMatchObject({ ranges: [{ key: "low", count: kept.filter(({ price }) => price < 150_000).length }, { key: "high", count: kept.filter(({ price }) => price >= 150_000).length }] });
        }
      });

      it("sorts, pages steadily and puts the popular first among equals", async () => {
        const prices = (await index.ask(undefined, { attributes_to_retrieve: ["price"], pagination: { take: 100, order: { price: "DESC" } } })).hits.map(({ document }) => document.price as number);
        expect(prices).toEqual([...prices].sort((a, b) => b - a));
        const pages = await Promise.all([0, 7, 14, 21].map((skip) => index.ids("tenun", { pagination: { skip, take: 7 } })));
        expect(new Set(pages.flat()).size).toBe(16);
        const popular = (await index.ask("gerabah", { attributes_to_retrieve: ["popularity"] })).hits.map(({ document }) => document.popularity as number);
        expect(popular).toEqual([...popular].sort((a, b) => b - a));
      });

      it.each([
        { filters: { unit_cost: 1 } },
        { filters: { title_id: "x" } },
        { filters: { $or: [{ nothing: { $in: [1] } }] } },
        { filters: { price: { $gte: "much" } } },
        { filters: { price: { $sql: 1 } } },
        { filters: { in_stock: "maybe" } },
        { filters: { status: { $gt: {} } } },
        { pagination: { order: { brand_name: "ASC" } } },
        { search_options: { facets: ["status"] } },
        { search_options: { distinct: "maker_aliases" } },
        { search_options: { attributes_to_search_on: ["price"] } },
      ] as object[])("refuses %j as a wrong question", async (rest) => {
        await expect(index.ask("keranjang", rest)).rejects.toMatchObject({ type: "invalid_data" });
      });

      it("answers whatever is typed", { timeout: 120_000 }, async () => {
        await fc.assert(
          fc.asyncProperty(typed, async (q) => {
            const { hits } = await index.ask(q, { filters: { ...scope, brand: { $ne: q.slice(0, 30) } }, search_options: { facets: [{ field: "brand", query: q.slice(0, 20) }] } });
            expect(hits.length).toBeLessThanOrEqual(20);
          }),
          { numRuns: RANDOM_QUESTIONS },
        );
      });
    });
  },
});
