import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { buildDirectory, makerId } from "./directory-documents";

const BATCH = 200;

/** Makers, brands and centres that have something for sale, by their public names and stories. */
export default defineSearchIndex({
  name: "directory",
  entity: "directory",
  fields: search.define({
    id: search.keyword().filterable(),
    kind: search.keyword().filterable().facetable(),
    handle: search.keyword(),
    name: search.text().searchable({ weight: 10 }),
    province: search.text().searchable({ weight: 3 }),
    story_id: search.text().searchable({ weight: 1 }),
    story_en: search.text().searchable({ weight: 1 }),
  }),
  events: ["listing.changed", "maker.changed"],
  /** Who withdraws is named by the event; a name that only lost its last goods goes with the next repair. */
  async consume({ name, data }, { container }) {
    if (name === "maker.changed") return [{ action: "delete" as const, filters: { id: (data.gone as string[]).map(makerId) } }].filter(({ filters }) => filters.id.length > 0);
    const { documents } = await buildDirectory(container.query, { id: [...new Set<string>(data.ids)] });
    return documents.length ? [{ action: "upsert" as const, documents }] : [];
  },
  async *seed({ container }) {
    for (let skip = 0; ; skip += BATCH) {
      const { documents, count } = await buildDirectory(container.query, {}, { skip, take: BATCH, order: { id: "ASC" } });
      if (documents.length) yield [{ action: "upsert" as const, documents }];
      if (count < BATCH) return;
    }
  },
});
