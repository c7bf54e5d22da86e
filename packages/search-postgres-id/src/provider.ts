import type { SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, MedusaError, projectDocument } from "@medusajs/framework/utils";
import { byIndex, type Database } from "./database";
import { toRow } from "./documents";
import { SYNONYMS } from "./language/synonyms";
import { planOf, tableOf } from "./plan";
import { answer, answerSql } from "./query/answer";
import { correct } from "./query/correct";
import { highlights } from "./query/highlight";
import { readQuestion, synonymsOf, type Breadth, type Term } from "./query/question";
import { where } from "./query/where";
import { analyse, clearTables, createIndex, deleteRows, dropIndex, planOfIndex, writeRows } from "./tables";

/** Options of the provider in medusa-config. */
export interface IndonesianSearchOptions {
  /** Groups of words for the same thing, in place of those that come with the package. */
  synonyms?: string[][];
}

const WRITE_BATCH = 200;

/** A Search Module provider on PostgreSQL that knows Indonesian word forms and forgives slips of typing. */
export class IndonesianSearchService extends AbstractSearchProviderService {
  static override identifier = "search-postgres-id";
  readonly #database: Database;
  readonly #synonyms: Map<string, string[]>;

  constructor({ manager }: { manager: Database }, { synonyms }: IndonesianSearchOptions = {}) {
    super();
    this.#database = manager;
    this.#synonyms = synonymsOf(synonyms ?? SYNONYMS);
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<SearchTypes.SearchTask> {
    planOf(index);
    await createIndex(this.#database, index.physical_name, index);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await dropIndex(this.#database, index);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const rows = await this.#database.execute("select * from search_id_catalog order by name");
    const infos: SearchTypes.SearchIndexInfo[] = [];
    for (const { name, table_name, created_at, updated_at } of rows) {
      const [row] = await this.#database.execute(`select count(*)::int as count from "${String(table_name)}"`);
      infos.push({ name: String(name), provider: IndonesianSearchService.identifier, document_count: Number(row?.count), created_at: new Date(created_at as string), updated_at: new Date(updated_at as string) });
    }
    return infos;
  }

  override async upsertDocuments({ index, definition, documents }: { index: string; definition: SearchTypes.ResolvedSearchIndexDefinition; documents: SearchTypes.SearchDocument[] }): Promise<SearchTypes.SearchTask> {
    const plan = planOf(definition);
    const latest = new Map(documents.map((document) => [document.id, { document, row: toRow(document, plan) }]));
    const rows = [...latest.values()];
    for (let at = 0; at < rows.length; at += WRITE_BATCH) await writeRows(this.#database, tableOf(index), plan, rows.slice(at, at + WRITE_BATCH));
    // A batch is a seed's; a single change needs no new figures.
    if (rows.length >= WRITE_BATCH / 2) await analyse(this.#database, tableOf(index));
    return done(index);
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const plan = await planOfIndex(this.#database, index);
    const ids = idsIn(filters, plan.primaryKey);
    const { sql, params } = ids ? { sql: "id in (select jsonb_array_elements_text(?::jsonb))", params: [JSON.stringify(ids)] } : where(filters, plan);
    await deleteRows(this.#database, tableOf(index), sql, params);
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await clearTables(this.#database, tableOf(index));
    return done(index);
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const begun = performance.now();
    const { search_options: options = {}, pagination = {} } = input;
    if (options.vector || options.locales?.length || pagination.cursor !== undefined) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "search-postgres-id knows no vectors, locales of a question or cursors");
    }
    const plan = planOf(input.index);
    const table = tableOf(input.index.physical_name);
    const scope = where(input.filters, plan);
    const asked = readQuestion(input.q ?? "", this.#synonyms);
    const narrow: Breadth = options.match_strategy === "any" ? "half" : "all";
    const wantsTypos = options.typo_tolerance !== false && input.index.settings?.typo_tolerance?.enabled !== false;

    const { found, terms } = await byIndex(this.#database, async (database) => {
      const run = (terms: Term[] | null, breadth: Breadth) => answer(database, input, answerSql(input, table, plan, terms, scope, breadth), plan);
      // Signs that hold no word find nothing; no question at all finds everything.
      const first = await run(asked ?? (input.q?.trim() ? NOTHING : null), narrow);
      if (!asked || first.count > 0) return { found: first, terms: asked };
      const corrected = wantsTypos ? await correct(database, table, asked, scope, this.#synonyms) : null;
      const second = corrected ? await run(corrected, narrow) : first;
      if (second.count > 0) return { found: second, terms: corrected };
      const third = asked.length > 1 && options.match_strategy !== "all" ? await run(corrected ?? asked, "half") : second;
      return { found: third, terms: third.count > 0 ? (corrected ?? asked) : asked };
    });
    const correctedTo = terms && terms !== asked ? terms.map(({ word }) => word).join(" ") : undefined;
    return {
      hits: found.hits.map(({ id, score, document }) => ({
        id,
        score: options.include_score ? score : undefined,
        document: projectDocument(document, input.attributes_to_retrieve),
        ...(options.highlight && terms ? { highlights: highlights(document, terms, options.highlight, plan) } : {}),
      })),
      facets: found.facets,
      metadata: { skip: pagination.skip ?? 0, take: pagination.take ?? 20, count: options.count === "none" ? null : found.count, query: input.q, processing_time_ms: Math.round(performance.now() - begun) },
      ...(correctedTo ? { provider_metadata: { corrected_query: correctedTo } } : {}),
    };
  }
}

/** What no document has: words hold no signs. */
const NOTHING: Term[] = [{ word: "", exact: ["~"], near: [], prefix: false }];

const done = (index: string): SearchTypes.SearchTask => ({ index, status: "succeeded" });

function idsIn(filters: SearchTypes.SearchFilters, primaryKey: string): string[] | null {
  const { [primaryKey]: ids, ...others } = filters as Record<string, unknown>;
  if (Object.keys(others).length) return null;
  const values = [ids ?? []].flat();
  return values.length && values.every((id) => typeof id === "string") ? values : null;
}
