import { backgroundColours, colourAt, nearest } from "./background";
import { percentile, type Small } from "./picture";

/** Where the thing itself is in a photo. */
export interface Subject {
  /** Its bounding box as a share of the frame, 0 to 1. */
  readonly share: number;
  /** Along how much of a side of the frame it is cut off, 0 to 1; the side with the most. */
  readonly cut: number;
  /** 1 for each pixel that belongs to it, row by row. */
  readonly mask: Uint8Array;
}

/** Below this distance in colour (0 to 441) nothing stands out from a background. */
const LEAST_DISTANCE = 24;
/** Parts that are smaller than this share of the largest are specks. */
const LEAST_PART = 0.12;

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

/** The connected parts of a mask (four neighbours), without specks. */
function partsOf(mask: Uint8Array, width: number, height: number): number[] {
  const seen = new Uint8Array(mask.length);
  const parts: number[][] = [];
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
    parts.push(part);
  }
  const largest = Math.max(0, ...parts.map(({ length }) => length));
  return parts.filter(({ length }) => length >= LEAST_PART * largest).flat();
}

/** Finds what stands out from the colours behind it. @param small at a long edge of about 160 pixels. */
export function findSubject(small: Small): Subject {
  const { width, height, rgb } = small;
  const background = backgroundColours(small);
  const away = new Float32Array(width * height);
  for (let pixel = 0; pixel < away.length; pixel += 1) away[pixel] = nearest(background, colourAt(rgb, pixel)).away;
  const cut = Math.max(LEAST_DISTANCE, Math.min(60, bestCut(away)));
  const pixels = partsOf(Uint8Array.from(away, (value) => (value > cut ? 1 : 0)), width, height);
  const mask = new Uint8Array(width * height);
  for (const pixel of pixels) mask[pixel] = 1;
  if (pixels.length === 0) return { share: 0, cut: 0, mask };
  const xs = pixels.map((pixel) => pixel % width);
  const ys = pixels.map((pixel) => Math.floor(pixel / width));
  const [left, right] = [percentile(xs, 0.01), percentile(xs, 0.99)];
  const [top, bottom] = [percentile(ys, 0.01), percentile(ys, 0.99)];
  const sides = [
    xs.filter((x) => x === 1).length / height,
    xs.filter((x) => x === width - 2).length / height,
    ys.filter((y) => y === 1).length / width,
    ys.filter((y) => y === height - 2).length / width,
  ];
  return { share: ((right - left + 1) * (bottom - top + 1)) / (width * height), cut: Math.max(...sides), mask };
}
