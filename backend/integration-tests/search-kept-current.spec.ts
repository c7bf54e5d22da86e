import type { ISearchModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type * as Rank from "../src/workflows/search/rank-goods";
import type * as Repair from "../src/workflows/search/repair-search";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { administrator } from "./support/administrator";
import { logIn } from "./support/members";
import { project } from "./support/project";
import { Shopper } from "./support/shopper";
import { withMedusa } from "./support/with-medusa";

const { rankGoods } = project<typeof Rank>("workflows/search/rank-goods");
const { repairSearch } = project<typeof Repair>("workflows/search/repair-search");

interface Found {
  hits: { id: string; document: Record<string, unknown> }[];
  facets?: Record<string, { values: { value: string; count: number }[] }>;
}

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("what search knows", () => {
      const http = api as unknown as Http;
      let market: Market;
      let centerId: string;
      let consent: string;
      const goods: { productId: string; variantId: string }[] = [];

      beforeAll(async () => {
        market = await Market.open(getContainer());
        centerId = await market.center();
        const maker = await market.person(centerId, "Pelangi Senja");
        consent = await market.consent(centerId, maker, "alias");
        for (const title of ["Tempayan Kuwalat", "Tempayan Kuwalat", "Tempayan Kuwalat"]) {
          goods.push(await market.product({ centerId, title, price: 50_000, unitCost: 0, authors: [{ beneficiary_id: maker, weight: 1 }] }));
        }
        await vi.waitFor(async () => expect(await ids("tempayan kuwalat")).toHaveLength(3), 20_000);
      });

      const ask = async (body: object): Promise<{ status: number; found: Found }> => {
        const { status, data } = await http.post<{ results: [Found] }>("/store/search", body, { headers: { "x-publishable-api-key": market.publishableKey }, validateStatus: () => true });
        return { status, found: data.results?.[0] };
      };
      const ids = async (q: string, entity = "product"): Promise<string[]> => (await ask({ entity, filters: { q } })).found.hits.map(({ id }) => id);
      const search = () => getContainer().resolve<ISearchModuleService>(Modules.SEARCH);

      it("is mended after events were lost, and left alone when it is right", async () => {
        await repairSearch(getContainer());
        const [first, second] = [goods[0]!, goods[1]!];
        const kept = await search().search({ entity: "product", filters: { id: second.productId } });
        await search().deleteDocuments({ index: "product", filters: { id: [first.productId] } });
        await search().upsertDocuments({ index: "product", documents: [{ ...kept.hits[0]!.document, id: second.productId, price: 1 }, { ...kept.hits[0]!.document, id: "prod_of_nothing" }] });
        await search().upsertDocuments({ index: "directory", documents: [{ id: "maker:who-left", kind: "maker", handle: "who-left", name: "Tempayan", province: "", story_id: "", story_en: "" }] });
        expect(await repairSearch(getContainer())).toEqual({ written: 2, deleted: 2 });
        expect(new Set(await ids("tempayan kuwalat"))).toEqual(new Set(goods.map(({ productId }) => productId)));
        expect((await search().search({ entity: "product", filters: { id: second.productId } })).hits[0]!.document.price).toBe(50_000);
        expect(await repairSearch(getContainer())).toEqual({ written: 0, deleted: 0 });
      });

      it("finds a maker, her brand and her centre by their public names, until she withdraws", async () => {
        expect((await ask({ entity: "directory", filters: { q: "pelangi senja" } })).found.hits[0]?.document).toMatchObject({ kind: "maker", name: "Pelangi Senja", province: "Jawa Tengah" });
        expect((await ask({ entity: "directory", filters: { q: "jawa tengah", kind: "center" } })).found.hits[0]?.document.name).toBe("Sentra Kreasi Atensi, Jawa Tengah");
        expect((await ask({ entity: "directory", filters: { q: "merek" } })).found.hits.map(({ document }) => document.kind)).toContain("brand");
        const staff = await logIn(getContainer(), http, { centerId, role: "staff" });
        await http.delete(`/studio/consents/${consent}`, staff);
        await vi.waitFor(async () => expect([await ids("pelangi senja", "directory"), await ids("pelangi senja")]).toEqual([[], []]), 5_000);
      });

      it("puts what sells first, and tells nobody how much", async () => {
        const last = goods.find(({ productId }) => productId === [...goods].map((one) => one.productId).sort().at(-1))!;
        const order = await new Shopper(market, http).order([{ variantId: last.variantId, quantity: 3 }]);
        await http.post(`/admin/orders/${order.id}/confirm-transfer`, {}, await administrator(getContainer(), http));
        await vi.waitFor(async () => {
          await rankGoods(getContainer());
          expect((await ids("tempayan kuwalat"))[0]).toBe(last.productId);
        }, 20_000);
        expect(await rankGoods(getContainer())).toBe(0);
        const { found } = await ask({ entity: "product", filters: { q: "tempayan" } });
        expect(JSON.stringify(found)).not.toContain("popularity");
        for (const body of [{ fields: ["id", "popularity"] }, { filters: { popularity: 2 } }, { pagination: { order: { popularity: "DESC" } } }, { search_options: { facets: ["popularity"] } }]) {
          expect((await ask({ entity: "product", ...body })).status).toBe(400);
        }
      });

      it("counts by province", async () => {
        const { found } = await ask({ entity: "product", filters: { q: "tempayan kuwalat", province: "Jawa Tengah" }, search_options: { facets: ["province", "material"] } });
        expect(found.facets?.province?.values).toEqual([{ value: "Jawa Tengah", count: 3 }]);
      });
    });
  },
});
