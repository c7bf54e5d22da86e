import type { Small } from "./picture";

export type Colour = readonly [number, number, number];

/** Share of the frame's width and height that is looked at along its edge. */
const BORDER = 0.05;
/** Share of both that is a corner. */
const CORNER = 0.2;
const CLUSTERS = 5;
/** A colour that has this part of two corners lies behind the thing, and so does one that fills a corner alone. */
const [IN_TWO, IN_ONE] = [0.12, 0.5];
/** Colours nearer than this are the same in another light (see `apartInTint`). */
const SAME = 26;
/** How much of a difference in brightness counts: one surface is lit unevenly. */
const OF_LIGHT = 0.4;

export const colourAt = (rgb: Uint8Array, pixel: number): Colour => [rgb[pixel * 3] ?? 0, rgb[pixel * 3 + 1] ?? 0, rgb[pixel * 3 + 2] ?? 0];

const distance = (a: Colour, b: Colour): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);

/** Which of the colours is nearest, and how far (0 to 441). */
export function nearest(colours: readonly Colour[], colour: Colour): { index: number; away: number } {
  let found = { index: 0, away: Infinity };
  colours.forEach((candidate, index) => {
    const away = distance(candidate, colour);
    if (away < found.away) found = { index, away };
  });
  return found;
}

/** Distance in which brightness counts less than tint. */
function apartInTint(a: Colour, b: Colour): number {
  const light = (a[0] + a[1] + a[2] - b[0] - b[1] - b[2]) / 3;
  return Math.hypot(a[0] - b[0] - light, a[1] - b[1] - light, a[2] - b[2] - light, OF_LIGHT * Math.sqrt(3) * light);
}

interface BorderPixel {
  readonly colour: Colour;
  /** 0 to 3, or none. */
  readonly corner: number | null;
}

function borderOf({ width, height, rgb }: Small): BorderPixel[] {
  const [dx, dy] = [Math.max(1, Math.round(width * BORDER)), Math.max(1, Math.round(height * BORDER))];
  const third = (at: number, size: number): 0 | 1 | null => (at < size * CORNER ? 0 : at >= size * (1 - CORNER) ? 1 : null);
  const pixels: BorderPixel[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (x >= dx && x < width - dx && y >= dy && y < height - dy) continue;
      const [column, row] = [third(x, width), third(y, height)];
      pixels.push({ colour: colourAt(rgb, y * width + x), corner: column === null || row === null ? null : row * 2 + column });
    }
  }
  return pixels;
}

/** The few colours that the border consists of (k-means from evenly spread starts, so that it is repeatable). */
function clustersOf(pixels: readonly BorderPixel[]): Colour[] {
  const ordered = pixels.map(({ colour }) => colour).sort((a, b) => a[0] + a[1] + a[2] - (b[0] + b[1] + b[2]));
  let centres: Colour[] = Array.from({ length: CLUSTERS }, (_, index) => ordered[Math.floor(((index + 0.5) * ordered.length) / CLUSTERS)] ?? [0, 0, 0]);
  for (let round = 0; round < 6; round += 1) {
    const sums = centres.map(() => [0, 0, 0, 0] as [number, number, number, number]);
    for (const colour of ordered) {
      const sum = sums[nearest(centres, colour).index];
      if (!sum) continue;
      for (const channel of [0, 1, 2] as const) sum[channel] += colour[channel];
      sum[3] += 1;
    }
    centres = sums.map(([r, g, b, count], index) => (count > 0 ? [r / count, g / count, b / count] : (centres[index] ?? [0, 0, 0])));
  }
  return centres;
}

/**
 * The colours behind the thing: those of the frame's border that lie in its corners, and their shades.
 * What lies at the border in one place only is a thing that the frame cuts off.
 */
export function backgroundColours(small: Small): Colour[] {
  const pixels = borderOf(small);
  const clusters = clustersOf(pixels);
  const [counts, totals] = [clusters.map(() => [0, 0, 0, 0]), [0, 0, 0, 0]];
  for (const { colour, corner } of pixels) {
    if (corner === null) continue;
    const count = counts[nearest(clusters, colour).index];
    if (count) count[corner] = (count[corner] ?? 0) + 1;
    totals[corner] = (totals[corner] ?? 0) + 1;
  }
  const corners = (index: number, part: number): number => (counts[index] ?? []).filter((count, corner) => count >= part * (totals[corner] ?? 1)).length;
  const found = clusters.filter((_, index) => corners(index, IN_TWO) >= 2 || corners(index, IN_ONE) >= 1);
  if (found.length === 0) return clusters;
  // What is added may be what the next one is alike to.
  for (const cluster of [...clusters, ...clusters]) {
    if (!found.includes(cluster) && found.some((one) => apartInTint(one, cluster) < SAME)) found.push(cluster);
  }
  return found;
}
