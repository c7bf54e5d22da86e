import { randomBytes } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import type * as Settings from "../../src/search/meilisearch-settings";
import { project } from "../support/project";
import { definitionFor } from "./provider";

const { MEILISEARCH_SETTINGS } = project<typeof Settings>("search/meilisearch-settings");

export interface AskedIndex {
  ids(q: string, rest: Partial<SearchTypes.ProviderSearchQuery>): Promise<string[]>;
}

/**
 * Fills an index of its own on a Meilisearch server, asks it and takes it away again.
 * @param apiKey one that reaches `product_*`, as the shop's own does
 */
export async function onMeilisearch<T>({ host, apiKey }: { host: string; apiKey?: string }, documents: SearchTypes.SearchDocument[], ask: (index: AskedIndex) => Promise<T>): Promise<T> {
  const index = definitionFor("meilisearch", `product_relevance_${randomBytes(4).toString("hex")}`);
  const provider = new MeilisearchSearchProviderService({}, { config: { host, apiKey }, settings: MEILISEARCH_SETTINGS });
  const settled = async (task: Promise<SearchTypes.SearchTask>): Promise<void> => {
    const { status, error } = await provider.waitForTask(await task);
    if (status === "failed") throw new Error(error?.message);
  };
  try {
    await settled(provider.upsertIndex({ index }));
    await settled(provider.upsertDocuments({ index: index.physical_name, documents }));
    return await ask({ ids: async (q, rest) => (await provider.search({ index, attributes_to_retrieve: ["id"], q, ...rest })).hits.map(({ id }) => id) });
  } finally {
    await settled(provider.deleteIndex({ index: index.physical_name }));
  }
}
