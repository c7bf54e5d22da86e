import { tileOf } from "@ska/patterns";
import type { Art } from "./art";
import { n, type Canvas } from "./canvas";

/** A repeating square, ready to be laid on a surface. */
export interface Texture {
  id: string;
  size: number;
  scale: number;
  ground: string;
}

/** The brand's pattern with motifs `scale` times their usual size. */
export function patterned(canvas: Canvas, mark: Art["mark"], scale: number): Texture {
  const tile = tileOf(mark);
  const square = `M0 0h${n(tile.size)}v${n(tile.size)}H0z`;
  return { id: canvas.symbol(canvas.clipped(square, tile.body)), size: tile.size, scale, ground: tile.ground };
}

/** Over and under: two-coloured plaiting. */
export function plaited(canvas: Canvas, light: string, dark: string, scale: number): Texture {
  const across = canvas.linear([[0, "#000000", 0.42], [0.22, "#000000", 0.02], [0.5, "#ffffff", 0.22], [0.78, "#000000", 0.02], [1, "#000000", 0.42]]);
  const along = canvas.linear([[0, "#000000", 0.42], [0.22, "#000000", 0.02], [0.5, "#ffffff", 0.22], [0.78, "#000000", 0.02], [1, "#000000", 0.42]], [0, 0], [0, 1]);
  const strand = (x: number, y: number, colour: string, flat: boolean): string => {
    const box = `x="${x}" y="${y}" width="15.4" height="15.4" rx="1.6"`;
    const ends = flat ? across : along;
    return `<rect ${box} fill="${colour}"/><rect ${box} fill="${ends}"/>`;
  };
  const body = strand(0, 0, light, true) + strand(16, 0, dark, false) + strand(0, 16, dark, false) + strand(16, 16, light, true);
  return { id: canvas.symbol(body), size: 32, scale, ground: dark };
}

/** The texture over a rectangle from (left, top), as SVG in the surface's own units; its ground included. */
export function laid(texture: Texture, left: number, top: number, width: number, height: number): string {
  const ground = `<path fill="${texture.ground}" d="M${n(left)} ${n(top)}h${n(width)}v${n(height)}h${n(-width)}z"/>`;
  return ground + repeats(texture, left, top, width, height);
}

/** The texture's repeats alone, without ground. */
export function repeats({ id, size, scale }: Texture, left: number, top: number, width: number, height: number): string {
  const step = size * scale;
  const places: string[] = [];
  for (let y = Math.floor(top / step) * step; y < top + height; y += step) {
    for (let x = Math.floor(left / step) * step; x < left + width; x += step) {
      places.push(`<use href="#${id}" transform="translate(${n(x)} ${n(y)})scale(${n(scale)})"/>`);
    }
  }
  return places.join("");
}
