import { percentile, type Small } from "./picture";

/** Where the thing itself is in a photo. */
export interface Subject {
  /** Its bounding box as a share of the frame, 0 to 1. */
  readonly share: number;
  /** How many of the four sides of the frame it reaches along more than a third of their length. */
  readonly sidesCut: number;
  /** 1 for each pixel that belongs to it, row by row. */
  readonly mask: Uint8Array;
}

/** Share of the frame's width and height that is taken to be background. */
const BORDER = 0.06;
const CLUSTERS = 4;
/** Below this distance in colour (0 to 441) nothing stands out from a background. */
const LEAST_DISTANCE = 22;

type Colour = [number, number, number];

const colourAt = (rgb: Uint8Array, pixel: number): Colour => [rgb[pixel * 3] ?? 0, rgb[pixel * 3 + 1] ?? 0, rgb[pixel * 3 + 2] ?? 0];

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function borderPixels({ width, height }: Small): number[] {
  const [dx, dy] = [Math.max(1, Math.round(width * BORDER)), Math.max(1, Math.round(height * BORDER))];
  const pixels: number[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (x < dx || x >= width - dx || y < dy || y >= height - dy) pixels.push(y * width + x);
    }
  }
  return pixels;
}

/** The few colours that the border consists of (k-means from evenly spread starts, so that it is repeatable). */
function backgroundColours(small: Small): Colour[] {
  const colours = borderPixels(small).map((pixel) => colourAt(small.rgb, pixel));
  const ordered = [...colours].sort((a, b) => a[0] + a[1] + a[2] - (b[0] + b[1] + b[2]));
  let centres = Array.from({ length: CLUSTERS }, (_, index) => ordered[Math.floor(((index + 0.5) * ordered.length) / CLUSTERS)] ?? ([0, 0, 0] as Colour));
  for (let round = 0; round < 6; round += 1) {
    const sums = centres.map(() => [0, 0, 0, 0] as [number, number, number, number]);
    for (const colour of colours) {
      const sum = sums[nearest(centres, colour).index];
      if (!sum) continue;
      for (const channel of [0, 1, 2] as const) sum[channel] += colour[channel];
      sum[3] += 1;
    }
    centres = sums.map((sum, index) => (sum[3] > 0 ? [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]] : (centres[index] ?? [0, 0, 0])));
  }
  return centres;
}

function nearest(centres: Colour[], colour: Colour): { index: number; distance: number } {
  let found = { index: 0, distance: Infinity };
  centres.forEach((centre, index) => {
    const away = distance(centre, colour);
    if (away < found.distance) found = { index, distance: away };
  });
  return found;
}

/** Otsu's threshold over distances: the cut that parts them best in two. */
function bestCut(values: Float32Array): number {
  const bins = 64;
  const most = percentile(values, 0.995) || 1;
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.floor((value / most) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const all = counts.reduce((sum, count, bin) => sum + count * bin, 0);
  let [below, sumBelow, best, cut] = [0, 0, -1, 0];
  counts.forEach((count, bin) => {
    below += count;
    sumBelow += count * bin;
    const above = values.length - below;
    if (below === 0 || above === 0) return;
    const apart = below * above * (sumBelow / below - (all - sumBelow) / above) ** 2;
    if (apart > best) [best, cut] = [apart, bin + 1];
  });
  return (cut / bins) * most;
}

/** The largest connected part of a mask (four neighbours). */
function largestPart(mask: Uint8Array, width: number, height: number): number[] {
  const seen = new Uint8Array(mask.length);
  let largest: number[] = [];
  for (let start = 0; start < mask.length; start += 1) {
    if (!mask[start] || seen[start]) continue;
    const part = [start];
    seen[start] = 1;
    for (let next = 0; next < part.length; next += 1) {
      const pixel = part[next] ?? 0;
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      for (const [nx, ny] of [[x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]] as const) {
        const neighbour = ny * width + nx;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height || !mask[neighbour] || seen[neighbour]) continue;
        seen[neighbour] = 1;
        part.push(neighbour);
      }
    }
    if (part.length > largest.length) largest = part;
  }
  return largest;
}

/** Finds what stands out from the colours at the frame's border. @param small at a long edge of about 160 pixels. */
export function findSubject(small: Small): Subject {
  const { width, height, rgb } = small;
  const background = backgroundColours(small);
  const away = new Float32Array(width * height);
  for (let pixel = 0; pixel < away.length; pixel += 1) away[pixel] = nearest(background, colourAt(rgb, pixel)).distance;
  const cut = Math.max(LEAST_DISTANCE, bestCut(away));
  const part = largestPart(Uint8Array.from(away, (value) => (value > cut ? 1 : 0)), width, height);
  const mask = new Uint8Array(width * height);
  for (const pixel of part) mask[pixel] = 1;
  if (part.length === 0) return { share: 0, sidesCut: 0, mask };
  const xs = part.map((pixel) => pixel % width);
  const ys = part.map((pixel) => Math.floor(pixel / width));
  const [left, right] = [percentile(xs, 0.01), percentile(xs, 0.99)];
  const [top, bottom] = [percentile(ys, 0.01), percentile(ys, 0.99)];
  const along = (pixels: number, length: number): number => (pixels > length / 3 ? 1 : 0);
  const sidesCut =
    along(xs.filter((x) => x === 0).length, height) + along(xs.filter((x) => x === width - 1).length, height) +
    along(ys.filter((y) => y === 0).length, width) + along(ys.filter((y) => y === height - 1).length, width);
  return { share: ((right - left + 1) * (bottom - top + 1)) / (width * height), sidesCut, mask };
}
