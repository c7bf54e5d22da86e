import type { AdminMissedSearchesAnswer } from "@ska/contracts";
import type { BeneficiariesModuleService } from "../src/modules/beneficiaries/service";
import type { SearchLogModuleService } from "../src/modules/search_log/service";
import type * as MissedSearches from "../src/workflows/search/missed-searches";
import { administrator } from "./support/administrator";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { foundInTables } from "./support/plaintext";
import { project } from "./support/project";
import { withMedusa } from "./support/with-medusa";

const PROOF = "what the shop and the backend share";
const AGENT = "Peramban Uji";
const { tidySearchLog } = project<typeof MissedSearches>("workflows/search/missed-searches");

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const addresses = (count: number): string[] => Array.from({ length: count }, (_, at) => `203.0.113.${at + 1}`);
const final = (address: string) => ({ "x-visitor-address": address, "x-visitor-proof": PROOF, "x-final-question": "true", "user-agent": AGENT });

withMedusa({
  env: { REVALIDATE_SECRET: PROOF },
  testSuite: ({ api, getContainer }) => {
    describe("searches that found nothing", () => {
      const http: Http = api;
      let admin: Awaited<ReturnType<typeof administrator>>;
      let market: Market;
      let centerId = "";

      const search = async (q: string, headers: Record<string, string>, rest: { filters?: object; pagination?: object } = {}) => {
        const query = { entity: "product", filters: { q, ...rest.filters }, pagination: rest.pagination, search_options: { count: "exact" } };
        const { status, data } = await http.post<{ results: { hits: unknown[] }[] }>("/store/search", { queries: [query] }, { headers: { "x-publishable-api-key": market.publishableKey, ...headers }, validateStatus: () => true });
        expect([status, data.results[0]?.hits]).toEqual([200, []]);
      };
      const searchAs = async (visitors: string[], q: string, rest?: Parameters<typeof search>[2]) => {
        for (const address of visitors) await search(q, final(address), rest);
      };
      const list = async (query = "") => (await http.get<AdminMissedSearchesAnswer>(`/admin/missed-searches${query}`, admin)).data;
      const log = () => getContainer().resolve<SearchLogModuleService>("search_log");
      const register = (legalName: string) =>
        getContainer().resolve<BeneficiariesModuleService>("beneficiaries").register({ centerId }, [{ legalName, phone: null, publicAlias: "Kenanga", joinedOn: "2024-01-01", exitedOn: null, isAdult: true }]);

      beforeAll(async () => {
        market = await Market.open(getContainer());
        centerId = await market.center();
        admin = await administrator(getContainer(), http);
        await register("Wartinah Puspaningrum");
      });

      it("are listed from three sessions on, in one way of writing, with their days", async () => {
        await searchAs(addresses(2), "Lampu  GANTUNG");
        // The same browser on the same day is one session, however often it asks.
        await searchAs(addresses(2), " lampu gantung");
        expect(await list()).toEqual({ searches: [], count: 0, offset: 0, limit: 50 });
        await search("lampu gantung", { ...final("203.0.113.1"), "user-agent": "Peramban Lain" });
        await log().note({ query: "lampu gantung", day: daysAgo(10), digest: "another day's" });
        await searchAs(addresses(5), "payung lukis");
        const { searches, count } = await list();
        expect(count).toBe(2);
        expect(searches.map(({ query, sessions }) => [query, sessions])).toEqual([["payung lukis", 5], ["lampu gantung", 4]]);
        expect(searches[1]?.first_day).toBe(daysAgo(10));
        expect(searches[1]?.last_day).toBe(searches[0]?.first_day);
        expect((await list("?q=LAMPU")).searches.map(({ query }) => query)).toEqual(["lampu gantung"]);
        expect(await list("?limit=1&offset=1")).toMatchObject({ searches: [{ query: "lampu gantung" }], count: 2 });
        expect(await list("?q=%25")).toMatchObject({ searches: [], count: 0 });
      });

      it("are final questions of the shop's own results page, without filters", async () => {
        const { "x-final-question": _, ...suggesting } = final("203.0.113.1");
        for (const address of addresses(3)) {
          await search("lampu", { ...suggesting, "x-visitor-address": address });
          await search("lampu", { ...final(address), "x-visitor-proof": "guessed" });
          await search("lampu", final(address), { filters: { gift_ready: true } });
          await search("lampu", final(address), { pagination: { skip: 24, take: 24 } });
        }
        expect(await log().queries()).toEqual([]);
      });

      it("keep nothing that tells who asked or whom somebody looked for", async () => {
        const kept = "rak buku kecil";
        const private_ = ["Wartinah", "batik bu puspaningrum", "wartinahpuspaningrum", "WARTÍNAH", "siti 0812", "siti@contoh.example", "x".repeat(61)];
        for (const q of [...private_, kept]) await searchAs(addresses(3), q);
        expect(await log().queries()).toEqual([kept]);
        expect(await foundInTables(getContainer(), [...addresses(3), "203.0.113", AGENT, ...private_])).toEqual([]);
        await register("Kecil Rahmawati");
        await searchAs(["203.0.113.9"], kept);
        expect((await list()).searches).toMatchObject([{ query: kept, sessions: 3 }]);
        await tidySearchLog(getContainer());
        expect(await log().queries()).toEqual([]);
      });

      it("are forgotten after 30 days, and who was counted when the day is over", async () => {
        const note = (query: string, day: string) => Promise.all([1, 2, 3].map((one) => log().note({ query, day, digest: `${query}${day}${one}` })));
        await note("cangkir tanah", daysAgo(28));
        await note("teko tanah", daysAgo(32));
        expect((await list()).searches.map(({ query }) => query)).toEqual(["cangkir tanah"]);
        expect(await log().queries()).toHaveLength(2);
        await tidySearchLog(getContainer());
        expect(await log().queries()).toEqual(["cangkir tanah"]);
        expect(await foundInTables(getContainer(), [`cangkir tanah${daysAgo(28)}`])).toEqual([]);
      });
    });
  },
});
