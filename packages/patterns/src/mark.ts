/** How a brand's pattern is drawn: the same values always give the same picture. */
export interface Mark {
  pattern: "kawung" | "parang" | "truntum" | "ciprat";
  /** Hexadecimal colours, `#rgb` or `#rrggbb`; anything else is replaced by a neutral one. */
  palette: { ground: string; ink: string; accent: string };
  seed: string;
}

/**
 * One seamless square: `body` is SVG to be drawn over `ground` and repeats every `size` units both ways.
 * Ids inside are made from the mark, so that the same tile twice on a page is harmless. */
export interface Tile {
  size: number;
  ground: string;
  body: string;
}
