import { half, percentile, type Plane } from "./picture";

/** Pixels of the finest scale along a tile's edge. */
const TILE = 64;
/** Only tiles with structure can tell whether it is sharp: the share of tiles, those with the most. */
const TELLING = 0.25;

/** Mean squared Laplacian in a window. */
function energy({ width, height, data }: Plane, left: number, top: number, size: number): number {
  let [sum, count] = [0, 0];
  for (let y = Math.max(1, top); y < Math.min(height - 1, top + size); y += 1) {
    for (let x = Math.max(1, left); x < Math.min(width - 1, left + size); x += 1) {
      const at = y * width + x;
      const bend = 4 * (data[at] ?? 0) - (data[at - 1] ?? 0) - (data[at + 1] ?? 0) - (data[at - width] ?? 0) - (data[at + width] ?? 0);
      sum += bend * bend;
      count += 1;
    }
  }
  return count > 0 ? sum / count : 0;
}

/**
 * How sharp the sharpest parts are: the energy of the finest details against that of details four times as large,
 * in the tiles that have any. About 0.02 for a shaken photo, above 0.2 for a sharp one, whatever the subject's contrast.
 * @param luma at a long edge of about 1,024 pixels.
 */
export function sharpness(luma: Plane): number {
  const coarse = half(half(luma));
  const tiles: { fine: number; structure: number }[] = [];
  for (let top = 0; top + TILE <= luma.height; top += TILE) {
    for (let left = 0; left + TILE <= luma.width; left += TILE) {
      tiles.push({ fine: energy(luma, left, top, TILE), structure: energy(coarse, left >> 2, top >> 2, TILE >> 2) });
    }
  }
  const telling = tiles.sort((a, b) => b.structure - a.structure).slice(0, Math.max(4, Math.ceil(tiles.length * TELLING)));
  return percentile(telling.map(({ fine, structure }) => fine / (structure + 25)), 0.7);
}
