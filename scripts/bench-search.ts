import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { ensureBuilt } from "./lib/build.ts";
import { runMain } from "./lib/failure.ts";
import { backendDir } from "./lib/paths.ts";
import { removeCluster } from "./lib/postgres-cluster.ts";
import { startPostgres } from "./lib/postgres.ts";
import { Processes } from "./lib/processes.ts";
import { scratchFolder } from "./lib/scratch-folder.ts";

type Rows = Record<string, unknown>[];
interface Manager {
  execute: (sql: string, params?: unknown[]) => Promise<Rows>;
  transactional: <T>(work: (manager: Manager) => Promise<T>) => Promise<T>;
}
interface Provider {
  upsertIndex: (input: object) => Promise<unknown>;
  upsertDocuments: (input: object) => Promise<unknown>;
  search: (input: object) => Promise<{ hits: unknown[]; metadata: { count: number } }>;
}

const KINDS_OF_GOODS = 25;
const DOCUMENTS = 20_000;
const RANDOM_QUESTIONS = 10_000;
const fromBackend = createRequire(path.join(backendDir, "package.json"));

const text = (weight: number): object => ({ type: "text", searchable: { weight } });
const facet = (type: string, array = false): object => ({ type, array, filterable: true, facetable: true });
const fields = {
  id: { type: "keyword", filterable: true },
  status: { type: "keyword", filterable: true },
  title_id: text(10),
  title_en: text(8),
  brand_name: text(6),
  materials: text(2),
  description_id: text(1),
  brand: facet("keyword"),
  category: facet("keyword", true),
  price: { ...facet("integer"), sortable: true },
  in_stock: facet("boolean"),
};

const facets = ["brand", "category", "in_stock", { field: "price", type: "range", ranges: [{ key: "low", to: 150_000 }, { key: "high", from: 150_000 }] }];
const questions: Record<string, object> = {
  exact: { q: "keranjang seri42" },
  broad: { q: "keranjang" },
  prefix: { q: "kera" },
  "one typo": { q: "kernjang" },
  faceted: { q: "keranjang", search_options: { facets } },
  "one typo, faceted": { q: "kernjang", search_options: { facets } },
};

/** Placeholders as Medusa's manager takes them. */
const numbered = (sql: string): string => {
  let at = 0;
  return sql.replace(/\?/g, () => `$${++at}`);
};

const managerOf = (client: pg.Pool | pg.PoolClient, pool: pg.Pool): Manager => ({
  execute: async (sql, params = []) => (await client.query(numbered(sql), params)).rows as Rows,
  transactional: async (work) => {
    const one = await pool.connect();
    try {
      await one.query("begin");
      const result = await work(managerOf(one, pool));
      await one.query("commit");
      return result;
    } finally {
      one.release();
    }
  },
});

async function measure(provider: Provider, index: object, question: object, connections: number, times: number): Promise<{ p50: number; p95: number; count: number }> {
  const taken: number[] = [];
  let count = 0;
  const ask = async (): Promise<void> => {
    for (let time = 0; time < times; time++) {
      const begun = performance.now();
      const { metadata } = await provider.search({ index, attributes_to_retrieve: ["id"], filters: { status: "published" }, ...question });
      taken.push(performance.now() - begun);
      count = metadata.count;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  taken.sort((a, b) => a - b);
  return { p50: taken[Math.floor(taken.length / 2)] ?? 0, p95: taken[Math.floor(taken.length * 0.95)] ?? 0, count };
}

/** Times ours and Medusa's own PostgreSQL search over the same 20,000 products in one run. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(scratchFolder(), "sentra-bench-"));
  chmodSync(folder, 0o755);
  const processes = new Processes(folder);
  let pool: pg.Pool | undefined;
  try {
    await ensureBuilt("packages", processes);
    const server = await startPostgres(folder, processes);
    pool = new pg.Pool({ connectionString: server.urlOf("postgres"), max: 8 });
    const manager = managerOf(pool, pool);
    await prepare(manager);
    const ours = new (fromBackend("medusa-search-postgres-id").IndonesianSearchService)({ manager }) as Provider;
    const [Stock] = fromBackend("@medusajs/medusa/search-postgres").default.services;
    const stock = new Stock({ manager, logger: console }, { engine: "native" }) as Provider;
    const index = { name: "bench", physical_name: "bench", entity: "product", primary_key: "id", provider: "", settings: {}, fields };
    const { goods } = (await import(pathToFileURL(path.join(backendDir, "integration-tests", "search", "goods.ts")).href)) as { goods: (each: number) => object[] };
    const documents = goods(DOCUMENTS / KINDS_OF_GOODS);
    for (const provider of [ours, stock]) {
      const begun = performance.now();
      await provider.upsertIndex({ index });
      for (let at = 0; at < documents.length; at += 2_000) await provider.upsertDocuments({ index: "bench", definition: index, documents: documents.slice(at, at + 2_000) });
      console.log(`${provider === ours ? "ours" : "stock"}: filled in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    }
    await manager.execute("analyze");
    for (const connections of [1, 8]) {
      for (const [name, question] of Object.entries(questions)) {
        const mine = await measure(ours, index, question, connections, 40);
        const forgiving = { ...question, search_options: { ...(question as { search_options?: object }).search_options, typo_tolerance: true } };
        const theirs = await measure(stock, index, forgiving, connections, 3);
        const show = ({ p50, p95, count }: typeof mine): string => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${count} found`;
        console.log(`${connections} at once, ${name}: ours ${show(mine)}; stock with typo tolerance ${show(theirs)}; ratio of p50 ${(theirs.p50 / mine.p50).toFixed(0)}x`);
      }
    }
    await askAnything(ours, index);
  } finally {
    await pool?.end();
    await processes.endAll();
    removeCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whatever may be typed: none may fail, and the slowest is told. */
async function askAnything(provider: Provider, index: object): Promise<void> {
  const { typed } = (await import(pathToFileURL(path.join(backendDir, "integration-tests", "search", "typed.ts")).href)) as { typed: unknown };
  const { sample } = fromBackend("fast-check") as { sample: (arbitrary: unknown, options: object) => string[] };
  const taken: number[] = [];
  for (const q of sample(typed, { numRuns: RANDOM_QUESTIONS })) {
    const begun = performance.now();
    await provider.search({ index, attributes_to_retrieve: ["id"], filters: { status: "published" }, q });
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  console.log(`${RANDOM_QUESTIONS} random questions: none failed, p50 ${taken[RANDOM_QUESTIONS / 2]?.toFixed(1)} ms, slowest ${taken.at(-1)?.toFixed(1)} ms`);
}

/** What the two migrations make. */
async function prepare(manager: Manager): Promise<void> {
  await manager.execute("create extension pg_trgm");
  await manager.execute("create extension unaccent");
  await manager.execute("create text search configuration medusa_search_english (copy = english)");
  await manager.execute(`create table search_postgres_index (name text primary key, table_name text not null, schema_hash text not null, plan jsonb not null, document_count integer not null default 0, created_at timestamptz not null default now(), updated_at timestamptz not null default now())`);
  await manager.execute(`create table search_id_catalog (name text primary key, table_name text not null, definition jsonb not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now())`);
}

await runMain(main);
process.exit();
