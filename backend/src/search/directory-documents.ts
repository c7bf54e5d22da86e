import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { Bilingual, Listing } from "@ska/contracts";

/** Somebody or something with a page of its own in the shop, found by its public name. */
export interface DirectoryDocument {
  /** `${kind}:${handle}` */
  id: string;
  kind: "brand" | "center" | "maker";
  handle: string;
  name: string;
  province: string;
  story_id: string;
  story_en: string;
  [field: string]: string;
}

type Page = { skip: number; take: number; order: Record<string, "ASC"> };

/** Id of a maker's document. */
export const makerId = (handle: string): string => `maker:${handle}`;

/** Brands, centres and makers of the published among these products, from the public rows alone: what consent doesn't allow isn't there. */
export async function buildDirectory(query: Pick<RemoteQueryFunction, "graph">, filters: Record<string, unknown>, pagination?: Page): Promise<{ documents: DirectoryDocument[]; count: number }> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "listing.brand", "listing.center", "listing.makers"],
    filters: { ...filters, status: "published" },
    pagination,
  });
  const listings = (data as unknown as { listing?: Listing }[]).flatMap(({ listing }) => listing ?? []);
  const documents = listings.flatMap(({ brand, center, makers }) => [
    document("brand", brand, center.province, brand.story),
    document("center", center, center.province, center.story),
    ...makers.map((maker) => document("maker", { handle: maker.handle, name: maker.alias }, center.province, maker.story)),
  ]);
  return { documents: [...new Map(documents.map((one) => [one.id, one])).values()], count: data.length };
}

function document(kind: DirectoryDocument["kind"], { handle, name }: { handle: string; name: string }, province: string, story: Bilingual | null): DirectoryDocument {
  return { id: `${kind}:${handle}`, kind, handle, name, province, story_id: story?.id ?? "", story_en: story?.en ?? "" };
}
