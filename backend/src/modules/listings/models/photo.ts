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
});
