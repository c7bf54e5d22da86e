import { ciprat } from "./ciprat";
import { safePalette } from "./colour";
import { num } from "./geometry";
import { kawung } from "./kawung";
import type { Mark, Tile } from "./mark";
import { parang } from "./parang";
import { truntum } from "./truntum";

const DRAW = { kawung, parang, truntum, ciprat } as const;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"`;

/** The seamless square of a mark as pieces, for who composes a larger drawing. An unknown pattern draws kawung. */
export function tileOf(mark: Mark): Tile {
  const draw = Object.hasOwn(DRAW, mark.pattern) ? DRAW[mark.pattern] : kawung;
  return draw({ ...mark, palette: safePalette(mark.palette) });
}

/** A whole SVG of one seamless square, `size` pixels wide (the tile's own size when left out). */
export function patternTile(mark: Mark, size?: number): string {
  const tile = tileOf(mark);
  const own = num(tile.size);
  const shown = num(size ?? tile.size);
  return `${SVG} width="${shown}" height="${shown}" viewBox="0 0 ${own} ${own}"><path fill="${tile.ground}" d="M0 0h${own}v${own}H0z"/>${tile.body}</svg>`;
}

/** A whole SVG of `width` by `height` pixels covered with the pattern; `scale` enlarges the motif. */
export function patternFill(mark: Mark, width: number, height: number, scale = 1): string {
  const tile = tileOf(mark);
  const step = tile.size * scale;
  const places: string[] = [];
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      places.push(`<svg x="${num(x)}" y="${num(y)}" width="${num(step)}" height="${num(step)}" viewBox="0 0 ${num(tile.size)} ${num(tile.size)}">${tile.body}</svg>`);
    }
  }
  const [w, h] = [num(width), num(height)];
  return `${SVG} width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><path fill="${tile.ground}" d="M0 0h${w}v${h}H0z"/>${places.join("")}</svg>`;
}
