import type { CatalogBrand, Look } from "../catalog";
import { darker } from "./canvas";

/** What a packshot has to know of a product. */
export interface Art {
  brand: string;
  title: string;
  measure: string;
  place: string;
  mark: CatalogBrand["mark"];
  look: Look;
}

export const PAPER = "#f3ede0";
export const KRAFT = "#c7a77c";

function brightness(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return (0.3 * (value >> 16) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255)) / 255;
}

/** The brand's dark colour, for letters on paper. */
export function inkOf({ mark: { palette } }: Art): string {
  return brightness(palette.ground) < 0.5 ? palette.ground : darker(palette.ink, 0.25);
}

/** The brand's mark on the goods' own colour. */
export function clothMark({ mark, look }: Art): Art["mark"] {
  const light = brightness(look.tint) > 0.55;
  const inks = light ? { ink: "#2b4262", accent: mark.palette.accent } : { ink: mark.palette.ink, accent: mark.palette.accent };
  const own = brightness(mark.palette.ground) > 0.5 && !light ? { ink: mark.palette.ground, accent: mark.palette.accent } : inks;
  return { ...mark, palette: { ground: look.tint, ...own } };
}
