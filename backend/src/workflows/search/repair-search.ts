import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { buildDirectory } from "../../search/directory-documents";
import { buildSearchDocuments } from "../../search/product-documents";

const BATCH = 200;
type Document = { id: string } & Record<string, unknown>;

/**
 * Compares everything that can be found with the rows it is made of, and mends what lost events left behind.
 * @returns how many documents were written and deleted
 */
export async function repairSearch(container: MedusaContainer): Promise<{ written: number; deleted: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const faces = new Map<string, Document>();
  const products = new Set<string>();
  let written = 0;
  for (let skip = 0; ; skip += BATCH) {
    const page = { skip, take: BATCH, order: { id: "ASC" as const } };
    const documents = await buildSearchDocuments(query, {}, page);
    for (const { id } of documents) products.add(id);
    written += await write(container, "product", documents);
    for (const face of (await buildDirectory(query, { id: documents.map(({ id }) => id) })).documents) faces.set(face.id, face);
    if (documents.length < BATCH) break;
  }
  written += await write(container, "directory", [...faces.values()]);
  const deleted = (await forget(container, "product", products)) + (await forget(container, "directory", faces));
  return { written, deleted };
}

/** Writes those documents that the index shows otherwise. */
async function write(container: MedusaContainer, index: string, documents: readonly Document[]): Promise<number> {
  const search = container.resolve(Modules.SEARCH);
  const { hits } = await search.search({ entity: index, filters: { id: documents.map(({ id }) => id) }, pagination: { take: documents.length } });
  const known = new Map(hits.map(({ id, document }) => [id, document]));
  const fields = search.listRetrievableFields(index);
  const readable = (document: Record<string, unknown>): unknown => JSON.parse(JSON.stringify(Object.fromEntries(fields.map((field) => [field, document[field]]))));
  const stale = documents.filter((document) => !isDeepStrictEqual(readable(known.get(document.id) ?? {}), readable(document)));
  if (stale.length) await search.upsertDocuments({ index, documents: stale as SearchTypes.SearchDocument[] });
  return stale.length;
}

/** Deletes documents of what isn't there any more. */
async function forget(container: MedusaContainer, index: string, there: { has: (id: string) => boolean }): Promise<number> {
  const search = container.resolve(Modules.SEARCH);
  const gone: string[] = [];
  for (let skip = 0; ; skip += BATCH) {
    const { hits } = await search.search({ entity: index, fields: ["id"], pagination: { skip, take: BATCH } });
    gone.push(...hits.map(({ id }) => id).filter((id) => !there.has(id)));
    if (hits.length < BATCH) break;
  }
  if (gone.length) await search.deleteDocuments({ index, filters: { id: gone } });
  return gone.length;
}
