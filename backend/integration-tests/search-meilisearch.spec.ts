import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import type * as Settings from "../src/search/meilisearch-settings";
import { MeilisearchStandIn } from "./search/meilisearch-stand-in";
import { project } from "./support/project";
import { withMedusa } from "./support/with-medusa";

const MASTER = "a master key of at least sixteen bytes";
const script = path.resolve(__dirname, "../../docker/meilisearch-key.mjs");
const { MEILISEARCH_SETTINGS } = project<typeof Settings>("search/meilisearch-settings");

const goods = (id: string, rest: object = {}) => ({
  id, handle: id, status: "published", sales_channel_ids: ["sc_1"], title_id: `Keranjang ${id}`, title_en: `Basket ${id}`, brand_name: "Melati", maker_aliases: [], brand: "melati", center: "jateng",
  category: ["rumah"], price: 125_000, gift_ready: true, in_stock: true, created_at: "2026-11-01T00:00:00.000Z", unit_cost: 40_000, ...rest,
});

withMedusa({
  testSuite: ({ getContainer }) => {
    describe("search by Meilisearch, against a stand-in of its published interface", () => {
      let standIn: MeilisearchStandIn;
      let key = "";
      let provider: MeilisearchSearchProviderService;
      let index: SearchTypes.ResolvedSearchIndexDefinition;

      const makeKey = (env: Record<string, string>, ...args: string[]) => promisify(execFile)(process.execPath, [script, ...args], { env: { MEILISEARCH_HOST: standIn.host, ...env } });
      const asKey = (apiKey: string, host = standIn.host) => new MeilisearchSearchProviderService({}, { config: { host, apiKey }, settings: MEILISEARCH_SETTINGS, task_polling_interval_ms: 1 });
      const settled = async (task: Promise<SearchTypes.SearchTask>) => provider.waitForTask(await task);
      const put = (documents: SearchTypes.SearchDocument[]) => settled(provider.upsertDocuments({ index: index.physical_name, documents }));
      const ask = (rest: Partial<SearchTypes.ProviderSearchQuery>) => provider.search({ index, attributes_to_retrieve: ["id"], ...rest });

      beforeEach(async () => {
        index = { ...getContainer().resolve(Modules.SEARCH).getIndex("product"), physical_name: "product_v1" };
        standIn = await MeilisearchStandIn.open(MASTER);
        key = (await makeKey({ MEILISEARCH_MASTER_KEY: MASTER }, "print")).stdout.trim();
        await makeKey({ MEILISEARCH_MASTER_KEY: MASTER, MEILISEARCH_API_KEY: key });
        provider = asKey(key);
        await settled(provider.upsertIndex({ index }));
      });
      afterEach(() => standIn.close());

      it("gets a key that reaches the shop's indexes alone, and no other key", async () => {
        const [made] = [...standIn.keys.values()];
        const ofTheShop = (await getContainer().resolve(Modules.SEARCH).listIndexes()).map(({ name }) => `${name}_*`);
        expect(made?.key).toBe(key);
        expect(made?.indexes).toEqual(expect.arrayContaining(ofTheShop));
        expect(made?.actions.filter((action) => action.includes("*") || action.startsWith("keys."))).toEqual([]);
        const before = standIn.requests.length;
        await makeKey({ MEILISEARCH_MASTER_KEY: MASTER, MEILISEARCH_API_KEY: key });
        expect(standIn.requests.slice(before).map(({ method }) => method)).toEqual(["GET"]);
        standIn.keys.set(made!.uid, { ...made!, actions: ["*"], indexes: ["*"] });
        await makeKey({ MEILISEARCH_MASTER_KEY: MASTER, MEILISEARCH_API_KEY: key });
        expect([...standIn.keys.values()]).toEqual([made]);
        await expect(makeKey({ MEILISEARCH_MASTER_KEY: MASTER, MEILISEARCH_API_KEY: "another" })).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("doesn't belong") as string });
        await expect(asKey(key).upsertIndex({ index: { ...index, physical_name: "elsewhere_v1" } })).rejects.toMatchObject({ message: "The provided API key is invalid." });
      });

      it("is told the fields, the slips and the words that our own provider knows", async () => {
        const { settings, primaryKey } = standIn.indexes.get("product_v1")!;
        expect(primaryKey).toBe("id");
        expect(settings).toMatchObject({
          rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "popularity:desc"],
          typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
          synonyms: { kado: expect.arrayContaining(["hadiah", "hampers"]) as string[], "oleh-oleh": expect.arrayContaining(["suvenir", "cendera mata"]) as string[], krupuk: ["kerupuk"] },
        });
        expect(settings.stopWords).toEqual(expect.arrayContaining(["dan", "yang", "untuk", "the"]));
        expect(settings.searchableAttributes?.slice(0, 3)).toEqual(["title_id", "title_en", "brand_name"]);
        expect(settings.filterableAttributes).toEqual(expect.arrayContaining(["status", "sales_channel_ids", "brand", "center", "category", "price", "gift_ready", "in_stock"]));
        expect(settings.sortableAttributes).toEqual(expect.arrayContaining(["price", "created_at__ts"]));
        expect(settings.displayedAttributes).not.toContain("unit_cost");
      });

      it("asks what the results page asks, and reads the answer", async () => {
        await put([goods("a"), goods("b", { brand: "tunas" }), goods("c", { title_id: "Tikar", title_en: "Mat" })]);
        const found = await ask({
          q: "keranjang",
          filters: { $and: [{ status: "published", sales_channel_ids: ["sc_1"] }, { category: { $overlaps: ["rumah"] }, price: { $gte: 100_000, $lt: 300_000 }, gift_ready: true }] },
          pagination: { skip: 0, take: 24, order: { created_at: "DESC" } },
          search_options: { match_strategy: "last", count: "exact", facets: ["brand", "in_stock", { field: "price", type: "range", ranges: [{ key: "low", to: 100_000 }, { key: "high", from: 100_000 }] }], highlight: { fields: ["title_id"] } },
        });
        const filter = 'status = "published" AND sales_channel_ids IN ["sc_1"] AND category IN ["rumah"] AND price >= 100000 AND price < 300000 AND gift_ready = true';
        const [first, count, low, high] = standIn.lastQueries() as { filter: string }[];
        expect(first).toMatchObject({ indexUid: "product_v1", q: "keranjang", offset: 0, limit: 24, sort: ["created_at__ts:desc"], facets: ["brand", "in_stock"], matchingStrategy: "last", attributesToHighlight: ["title_id"] });
        expect(first?.filter.replace(/[()]/g, "")).toBe(filter);
        expect(count).toMatchObject({ page: 1, hitsPerPage: 1, filter: first?.filter });
        expect(low?.filter).toBe(`(${first?.filter} AND price < 100000)`);
        expect(high?.filter).toBe(`(${first?.filter} AND price >= 100000)`);
        expect(found).toMatchObject({
          hits: [{ id: "a", document: { id: "a" }, highlights: { title_id: ["<mark>Keranjang</mark> a"] } }, { id: "b" }],
          facets: { brand: { type: "value", values: [{ value: "melati", count: 1 }, { value: "tunas", count: 1 }] }, in_stock: { values: [{ value: "true", count: 2 }] }, price: { type: "range", ranges: [{ key: "low" }, { key: "high" }] } },
          metadata: { count: 2, skip: 0, take: 24 },
        });
        expect(JSON.stringify(found)).not.toContain("unit_cost");
      });

      it("writes, replaces, takes away and empties", async () => {
        const documents = () => [...standIn.indexes.get("product_v1")!.documents.values()];
        expect(await put([goods("a"), goods("b")])).toMatchObject({ status: "succeeded" });
        await put([goods("a", { price: 1 })]);
        expect(documents().map(({ id, price, created_at__ts }) => [id, price, created_at__ts])).toEqual([["a", 1, 1_793_491_200_000], ["b", 125_000, 1_793_491_200_000]]);
        await settled(provider.deleteDocuments({ index: "product_v1", filters: { id: ["a"] } }));
        await settled(provider.deleteDocuments({ index: "product_v1", filters: { brand: "melati" } }));
        expect(standIn.requests.filter(({ path: asked }) => asked.startsWith("/indexes/product_v1/documents/delete")).map(({ body }) => body)).toEqual([["a"], { filter: 'brand = "melati"' }]);
        expect(await provider.listIndexes()).toMatchObject([{ name: "product_v1", document_count: 1 }]);
        await settled(provider.clearIndex({ index: "product_v1" }));
        expect(documents()).toEqual([]);
        await settled(provider.deleteIndex({ index: "product_v1" }));
        expect([...standIn.indexes.keys()]).toEqual([]);
      });

      it("says what went wrong", async () => {
        expect(await put([goods("a"), goods("b", { id: undefined })])).toMatchObject({ status: "failed", error: { code: "missing_document_id" } });
        await expect(ask({ q: "x", filters: { unit_cost: 1 } })).rejects.toThrow("unit_cost");
        await expect(ask({ q: "x", pagination: { order: { brand_name: "ASC" } } })).rejects.toThrow("brand_name");
        await expect(ask({ q: "x", search_options: { attributes_to_search_on: ["price"] } })).rejects.toMatchObject({ type: "invalid_data" });
        await expect(asKey("guessed").search({ index, attributes_to_retrieve: ["id"], q: "x" })).rejects.toThrow("The provided API key is invalid.");
        await standIn.close();
        await expect(ask({ q: "x" })).rejects.toThrow(/request to .* has failed/i);
        await expect(makeKey({ MEILISEARCH_MASTER_KEY: MASTER, MEILISEARCH_API_KEY: key })).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("can't be reached") as string });
      });
    });
  },
});
