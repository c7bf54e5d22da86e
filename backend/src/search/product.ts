import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { buildSearchDocuments } from "./product-documents";

/** Products as the shop finds them: both languages, and the facets of the results page. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword(),
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().array().filterable(),
    title_id: search.text().searchable({ weight: 10 }).sortable(),
    title_en: search.text().searchable({ weight: 8 }),
    brand_name: search.text().searchable({ weight: 6 }),
    maker_aliases: search.text().array().searchable({ weight: 4 }),
    category_names: search.text().array().searchable({ weight: 4 }),
    center_name: search.text().searchable({ weight: 3 }),
    materials: search.text().searchable({ weight: 2 }),
    description_id: search.text().searchable({ weight: 1 }),
    description_en: search.text().searchable({ weight: 1 }),
    maker_handles: search.keyword().array().filterable(),
    brand: search.keyword().filterable().facetable(),
    center: search.keyword().filterable().facetable(),
    category: search.keyword().array().filterable().facetable(),
    province: search.keyword().filterable().facetable(),
    material: search.keyword().array().filterable().facetable(),
    price: search.integer().filterable().sortable().facetable(),
    gift_ready: search.boolean().filterable().facetable(),
    in_stock: search.boolean().filterable().facetable(),
    created_at: search.date().sortable(),
    // Orders what is otherwise as good. Nobody may read it: units times price would be somebody's income.
    popularity: search.integer().retrievable(false),
  }),
  events: ["product.created", "product.updated", "product.deleted", "listing.changed", "stock.changed", "popularity.changed"],
  async consume({ data }, { container }) {
    const ids = [...new Set<string>(data.ids ?? [data.id])];
    const documents = await buildSearchDocuments(container.query, { id: ids });
    const found = new Set(documents.map((document) => document.id));
    const gone = ids.filter((id) => !found.has(id));
    return [
      ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
      ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
    ];
  },
  async *seed({ container }) {
    const batch = 200;
    for (let skip = 0; ; skip += batch) {
      const documents = await buildSearchDocuments(container.query, {}, { skip, take: batch, order: { id: "ASC" } });
      if (documents.length) yield [{ action: "upsert" as const, documents }];
      if (documents.length < batch) return;
    }
  },
});
