import type { CatalogProduct } from "../types";
import { ANYAM_CIWULAN } from "./anyam-ciwulan";
import { KABUT_PAGI } from "./kabut-pagi";
import { LASOLO } from "./lasolo";
import { RIMBA } from "./rimba";
import { ROTI_LOJI } from "./roti-loji";
import { SOGA_NILA } from "./soga-nila";
import { TANAH_GALUNGGUNG } from "./tanah-galunggung";
import { TELUK_BIRU } from "./teluk-biru";

/** Every product of the demonstration, the newest first. */
export const PRODUCTS: CatalogProduct[] = [
  ...SOGA_NILA,
  ...KABUT_PAGI,
  ...RIMBA,
  ...ROTI_LOJI,
  ...LASOLO,
  ...TELUK_BIRU,
  ...ANYAM_CIWULAN,
  ...TANAH_GALUNGGUNG,
].sort((a, b) => a.released_days_ago - b.released_days_ago);
