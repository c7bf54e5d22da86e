import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SearchTypes } from "@medusajs/framework/types";
import { IndonesianSearchService } from "medusa-search-postgres-id";

type Database = ConstructorParameters<typeof IndonesianSearchService>[0]["manager"];

/** @param plans gets how PostgreSQL would read for each statement */
const overKnex = (knex: Knex, plans?: string[]): Database => ({
  execute: async (sql, params = []) => {
    if (plans) plans.push((await knex.raw(`explain ${sql}`, params as never)).rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n"));
    return (await knex.raw(sql, params as never)).rows;
  },
  transactional: (work) => knex.transaction((inside) => work(overKnex(inside, plans))),
});

/** The shop's product fields, as far as searching is concerned. */
const fields: Record<string, SearchTypes.SearchFieldDefinition> = {
  id: { type: "keyword", filterable: true },
  status: { type: "keyword", filterable: true },
  sales_channel_ids: { type: "keyword", array: true, filterable: true },
  title_id: { type: "text", searchable: { weight: 10 }, sortable: true },
  title_en: { type: "text", searchable: { weight: 8 } },
  brand_name: { type: "text", searchable: { weight: 6 } },
  maker_aliases: { type: "text", array: true, searchable: { weight: 4 } },
  category_names: { type: "text", array: true, searchable: { weight: 4 } },
  center_name: { type: "text", searchable: { weight: 3 } },
  materials: { type: "text", searchable: { weight: 2 } },
  description_id: { type: "text", searchable: { weight: 1 } },
  brand: { type: "keyword", filterable: true, facetable: true },
  category: { type: "keyword", array: true, filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true, facetable: true },
  in_stock: { type: "boolean", filterable: true, facetable: true },
  popularity: { type: "integer", sortable: true },
};

/** An index of these fields as a provider is given it. */
export const definitionFor = (provider: string, name: string): SearchTypes.ResolvedSearchIndexDefinition => ({
  name, entity: "product", primary_key: "id", provider, fields, settings: {}, definition_hash: "", physical_name: name, seed: async function* () {},
});

/** An index of documents, asked without a shop around it. */
export class Index {
  readonly #knex: Knex;
  readonly #service: IndonesianSearchService;
  readonly #definition: SearchTypes.ResolvedSearchIndexDefinition;

  private constructor(knex: Knex, name: string) {
    this.#knex = knex;
    this.#service = new IndonesianSearchService({ manager: overKnex(knex) });
    this.#definition = definitionFor("search-postgres-id", name);
  }

  static async of(knex: Knex, name: string, documents: SearchTypes.SearchDocument[]): Promise<Index> {
    const index = new Index(knex, name);
    await index.#service.upsertIndex({ index: index.#definition });
    await index.put(documents);
    return index;
  }

  async put(documents: SearchTypes.SearchDocument[]): Promise<void> {
    for (let at = 0; at < documents.length; at += 2_000) {
      await this.#service.upsertDocuments({ index: this.#definition.name, definition: this.#definition, documents: documents.slice(at, at + 2_000) });
    }
  }

  remove(filters: SearchTypes.SearchFilters): Promise<unknown> {
    return this.#service.deleteDocuments({ index: this.#definition.name, filters });
  }

  ask(q: string | undefined, rest: Partial<SearchTypes.ProviderSearchQuery> = {}): Promise<SearchTypes.SearchResult> {
    return this.#service.search({ index: this.#definition, attributes_to_retrieve: ["id"], q, ...rest });
  }

  /** How PostgreSQL reads for a question: the plan of each of its statements. */
  async plans(q: string | undefined, rest: Partial<SearchTypes.ProviderSearchQuery> = {}): Promise<string[]> {
    const plans: string[] = [];
    await new IndonesianSearchService({ manager: overKnex(this.#knex, plans) }).search({ index: this.#definition, attributes_to_retrieve: ["id"], q, ...rest });
    return plans;
  }

  async ids(q: string | undefined, rest: Partial<SearchTypes.ProviderSearchQuery> = {}): Promise<string[]> {
    return (await this.ask(q, rest)).hits.map(({ id }) => id);
  }
}
