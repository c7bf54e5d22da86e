import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type APIRequestContext } from "@playwright/test";
import { Client } from "pg";
import { signedIn, visitor } from "./support/caller";
import { BACKEND } from "./support/catalogue";
import { crawl, type Crawled } from "./support/crawl";
import { ALIASES, LEGAL_NAMES, PHONES, PRIVATE_WORDS, PROTECTED_WORDS } from "./support/planted";

/** What the guests of the journeys typed at checkout: theirs in the database, but in no log. */
const BUYERS = ["Budi Santosa", "Pembeli Uji", "Jalan Uji 1", "pembeli@example.com", "81234567890"];
/** How many of a thing were sold tells a maker's income. */
const SOLD = /\d[+]?\s*(terjual|sold(?!\s+out)|pembeli)\b|\b(terjual|sold)\s*:?\s*\d/i;

/** Private words that the journeys themselves brought in: people that staff of the demonstration registered. */
async function registered(request: APIRequestContext): Promise<string[]> {
  const words: string[] = [];
  for (const manager of ["manager", "manager2"]) {
    const asked = await signedIn(request, manager);
    const { beneficiaries } = await asked.get<{ beneficiaries: { id: string }[] }>("/studio/beneficiaries?limit=200&presence=all");
    for (const { id } of beneficiaries) {
      const { beneficiary } = await asked.get<{ beneficiary: { legal_name: string; phone: string | null } }>(`/studio/beneficiaries/${id}`);
      words.push(beneficiary.legal_name, ...(beneficiary.phone ? [beneficiary.phone.replace("+62", "")] : []));
    }
  }
  return words;
}

const found = (text: string, words: readonly string[]): string[] => {
  const said = text.toLowerCase();
  return words.filter((word) => said.includes(word.toLowerCase()) || text.includes(encodeURIComponent(word)));
};

/** A phone number as people write it: only its digits count. */
const digitsOf = (text: string): string => text.replace(/(?<=\d)[\s.-](?=\d)/g, "");

test.describe("nobody finds a person", () => {
  let words: string[];
  let hidden: string[];
  let read: Crawled;

  test.beforeAll(async ({ request, baseURL }) => {
    test.setTimeout(400_000);
    words = [...new Set([...PRIVATE_WORDS, ...(await registered(request))])];
    hidden = [...words, ...PROTECTED_WORDS];
    expect(LEGAL_NAMES.length).toBeGreaterThan(10);
    expect(PHONES.length).toBe(LEGAL_NAMES.length);
    expect(PROTECTED_WORDS.length).toBeGreaterThan(2);
    const shop = baseURL!;
    const makers = (await (await visitor(request)).get<{ makers: { handle: string }[] }>("/store/makers")).makers.map(({ handle }) => handle);
    expect(makers.length).toBeGreaterThan(3);
    const pages = ["/", "/en", "/sitemap.xml", "/robots.txt", "/feed.xml", "/tidak-ada", "/en/nowhere", "/perajin/tidak-ada", "/produk/tidak-ada", "/lacak?token=x", "/studio/masuk", "/en/studio/masuk", "/cari", "/en/search"];
    const searches = [...ALIASES, LEGAL_NAMES[0]!].flatMap((word) => [`/cari?q=${encodeURIComponent(word)}`, `/en/search?q=${encodeURIComponent(word)}`]);
    read = await crawl(request, shop, [...pages, ...searches, ...makers.flatMap((handle) => [`/perajin/${handle}`, `/en/maker/${handle}`])].map((page) => shop + page));
  });

  test("in pages, pictures, feeds and their addresses, in both languages", () => {
    const kinds = [...read.values()].map(({ headers }) => /"content-type":"([\w/]+)/.exec(headers)?.[1] ?? "");
    // Without these the sweep would have swept nothing.
    for (const [kind, atLeast] of [["text/html", 60], ["image/", 60], ["application/xml", 1]] as const) expect(kinds.filter((one) => one.startsWith(kind)).length, kind).toBeGreaterThanOrEqual(atLeast);
    const leaks = [...read].flatMap(([url, { headers, body }]) => {
      // A search page repeats what was searched for, to her who searched.
      const asked = new URL(url).searchParams.get("q")?.split(" ") ?? [];
      const secret = hidden.filter((word) => !asked.some((one) => word.includes(one)));
      return [...found(`${url} ${headers} ${body}`, secret), ...found(digitsOf(body), secret.filter((word) => /^\d+$/.test(word)))].map((word) => `${url.slice(0, 160)}: ${word}`);
    });
    expect(leaks).toEqual([]);
    const broken = [...read].filter(([, { status }]) => status >= 500).map(([url, { status }]) => `${url}: ${status}`);
    expect(broken).toEqual([]);
  });

  test("by how many were sold, or how many there are", async ({ request }) => {
    const pages = [...read].filter(([, { headers }]) => headers.includes("text/html"));
    expect(pages.filter(([, { body }]) => SOLD.test(body.replace(/<[^>]+>/g, " "))).map(([url]) => url)).toEqual([]);
    const { products } = await (await visitor(request)).get<{ products: { variants: { inventory_quantity: number }[] }[] }>("/store/products?limit=100&fields=*variants,%2Bvariants.inventory_quantity");
    const most = Math.max(...products.flatMap(({ variants }) => variants.map(({ inventory_quantity }) => inventory_quantity)));
    expect(most).toBe(6);
  });

  test("in what the shop's interface answers, whatever is searched", async ({ request }) => {
    const shop = await visitor(request);
    const leaks: string[] = [];
    const look = async (method: "GET" | "POST", address: string, body?: { filters?: { q?: string } }): Promise<void> => {
      const answer = await shop.try(method, address, body);
      const q = body?.filters?.q;
      const text = q ? (await answer.text()).replaceAll(JSON.stringify(q), "") : await answer.text();
      leaks.push(...found(text, hidden).map((word) => `${method} ${address} ${JSON.stringify(body ?? "")}: ${word}`), ...(answer.status() >= 500 ? [`${address}: ${answer.status()}`] : []));
    };
    for (const list of ["products", "product-categories", "product-tags", "product-types", "product-variants", "product-options", "collections", "regions", "currencies", "locales", "return-reasons", "brands", "centers", "makers", "demo"]) {
      for (const fields of ["", "&fields=*", "&fields=%2Blisting.*,%2Bmetadata", "&fields=*sales_channels.stock_locations.address"]) await look("GET", `/store/${list}?limit=100${fields}`);
    }
    for (const q of [...ALIASES, ...LEGAL_NAMES, ...words]) for (const entity of ["product", "directory"]) await look("POST", "/store/search", { entity, filters: { q } } as never);
    expect(leaks).toEqual([]);
  });

  test("in any table as plain text, the search's index and logins included", async () => {
    const url = process.env.E2E_DATABASE_URL;
    expect(url, "the test runner tells where the shop's database is").toBeTruthy();
    const database = new Client({ connectionString: url });
    await database.connect();
    try {
      const { rows: tables } = await database.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
      const where = async (looked: readonly string[]): Promise<string[]> => {
        const places: string[] = [];
        for (const { name } of tables) {
          const { rows } = await database.query<{ word: string }>(`select distinct sought.word from (select lower(r::text) as words from "${name}" r offset 0) rows, unnest($1::text[]) sought(word) where position(lower(sought.word) in rows.words) > 0`, [looked]);
          places.push(...rows.map(({ word }) => `${name}: ${word}`));
        }
        return places;
      };
      expect((await where(["Kenanga"])).length).toBeGreaterThan(0);
      expect(await where(words)).toEqual([]);
      // No mail is sent yet; when one is, it stands in this table and is read above.
      expect((await database.query("select id from notification")).rows).toEqual([]);
    } finally {
      await database.end();
    }
  });

  test("in a log of backend or shop, nor a buyer", () => {
    const folder = path.join(process.env.E2E_DATA_DIR ?? "", "logs");
    const logs = readdirSync(folder).filter((file) => file.endsWith(".log"));
    expect(logs).toEqual(expect.arrayContaining(["backend.log", "storefront.log"]));
    const leaks = logs.flatMap((file) => found(readFileSync(path.join(folder, file), "utf8"), [...words, ...BUYERS]).map((word) => `${file}: ${word}`));
    expect(leaks).toEqual([]);
  });

  test("through a page that a stranger opens as if she worked there", async ({ request }) => {
    for (const address of ["/studio/beneficiaries", "/center/income?from=2026-01&to=2026-12", "/center/audit", "/admin/beneficiaries"]) {
      expect((await request.get(`${BACKEND}${address}`)).status(), address).toBe(401);
    }
  });
});
