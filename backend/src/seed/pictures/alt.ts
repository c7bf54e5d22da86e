import { SCENES } from "../catalog";
import type { CatalogProduct, Text } from "../catalog";
import type { PictureRole } from "./originals";

/** Says what a picture shows, in both languages. */
export function altOf({ handle, title, look }: CatalogProduct, role: PictureRole): Text {
  const scene = SCENES[handle];
  switch (role) {
    case "hero":
      return scene?.hero ?? title;
    case "detail":
      return scene?.detail ?? { id: `${title.id} dari dekat`, en: `${title.en}, close up` };
    case "closed":
      return scene?.closed ?? { id: `${PACKED[look.wrap].id} untuk ${title.id}, tertutup`, en: `${PACKED[look.wrap].en} for ${title.en}, closed` };
    case "open":
      return scene?.open ?? { id: `${PACKED[look.wrap].id} terbuka, dengan ${title.id} di dalam atau di sampingnya`, en: `${PACKED[look.wrap].en} opened, with ${title.en} in or beside it` };
  }
}

const PACKED: Record<CatalogProduct["look"]["wrap"], Text> = {
  drawer_box: { id: "Kotak laci bermotif", en: "Patterned drawer box" },
  rigid_box: { id: "Kotak bertutup berlapis kertas bermotif", en: "Lidded box in patterned paper" },
  pouch: { id: "Kantong kraft berjendela", en: "Kraft pouch with a window" },
  tin: { id: "Kaleng berselongsong motif", en: "Tin with a patterned sleeve" },
  paper_bag: { id: "Tas kertas kraft berlabel", en: "Labelled kraft paper bag" },
};
