import { PHOTO_ROLES } from "@ska/contracts";
import { model } from "@medusajs/framework/utils";
import { ListingDraft } from "./listing-draft";

/** A picture and its ready-made files; `sources` hold stored names (media-address.ts). */
export const Photo = model.define("photo", {
  id: model.id({ prefix: "pho" }).primaryKey(),
  draft: model.belongsTo(() => ListingDraft, { mappedBy: "photos" }),
  role: model.enum([...PHOTO_ROLES]),
  position: model.number(),
  alt: model.json(),
  thumbhash: model.text(),
  width: model.number(),
  height: model.number(),
  sources: model.json(),
  /** Name of the picture as it was taken, in the private store; null for pictures of the demonstration. */
  original: model.text().nullable(),
  /** Degrees clockwise that somebody turned it by. */
  turn: model.number().default(0),
  /** What the coach said of it. */
  advice: model.json().nullable(),
  /** Whether the shop shows it; a new one of a live listing waits for the next version. */
  in_use: model.boolean().default(true),
});
