import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Bilingual, ListingPhoto, PhotoAdvice, PhotoRole } from "@ska/contracts";

export interface NewPhoto {
  role: PhotoRole;
  alt: Bilingual;
  thumbhash: string;
  width: number;
  height: number;
  sources: ListingPhoto["sources"];
  /** Its name in the private store. */
  original: string;
  advice: PhotoAdvice[];
  /** Degrees clockwise. */
  turn: number;
}

const columns = ({ alt, sources, advice, ...rest }: Partial<NewPhoto>) => ({
  ...rest,
  ...(alt ? { alt: JSON.stringify(alt) } : {}),
  ...(sources ? { sources: JSON.stringify(sources) } : {}),
  ...(advice ? { advice: JSON.stringify(advice) } : {}),
});

/** Behind the others; the shop doesn't show it yet. @returns its id. */
export async function insertPhoto(db: Knex, draftId: string, photo: NewPhoto): Promise<string> {
  const id = generateEntityId(undefined, "pho");
  const last = db("photo").where({ draft_id: draftId }).whereNull("deleted_at").select(db.raw("coalesce(max(position), -1) + 1"));
  await db("photo").insert({ ...columns(photo), id, draft_id: draftId, position: last, in_use: false });
  return id;
}

export async function updatePhoto(db: Knex, draftId: string, photoId: string, changes: Partial<NewPhoto>): Promise<void> {
  await db("photo").where({ id: photoId, draft_id: draftId }).update({ ...columns(changes), updated_at: db.fn.now() });
}
