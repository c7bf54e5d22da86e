import type { Portrait as PublicPortrait } from "@ska/contracts";
import type { Portrait } from "./types";

/**
 * A portrait as the read model keeps it: under stored names, which answers make absolute (listings/media-address.ts).
 * Its address is revocable: the route asks for the consent each time.
 */
export const publicPortrait = (portrait: Portrait, alias: string): PublicPortrait => ({
  role: "portrait",
  alt: { id: alias, en: alias },
  thumbhash: portrait.thumbhash,
  width: portrait.width,
  height: portrait.height,
  sources: portrait.files.map(({ name, width, format }) => ({ url: `portrait:${portrait.key}/${name}`, width, format })),
});
