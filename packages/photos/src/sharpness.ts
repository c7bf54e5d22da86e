import { percentile, type Plane } from "./picture";

/** Edges weaker than this part of the strongest ones are shading and grain. */
const LEAST_PART = 0.22;
/** Luma a pixel; below it even the strongest edges are grain. */
const LEAST_GRADIENT = 2.5;
/** Directions are told apart, because a shaken photo is sharp along the shake. */
const DIRECTIONS = 4;
/** A direction with a smaller part of the edges says nothing. */
const LEAST_OF_DIRECTION = 0.1;
/** The sharper edges count: shadows and what lies out of the depth of field are soft in good photos too. */
const SHARPER = 0.25;
/** What is answered for a photo without any edge, pixels. */
const NO_EDGE = 4;

/**
 * How wide a picture's sharper edges are, whatever their contrast: each is compared with itself after a known blur,
 * which weakens sharp edges more than soft ones.
 * @returns the sigma of a Gaussian blur in pixels, about 0.6 when sharp, in the direction in which it is largest.
 */
export function edgeWidth(luma: Plane): number {
  const [plain, soft] = [luma, softened(luma)].map(gradients) as [Gradients, Gradients];
  const least = Math.max(LEAST_GRADIENT, LEAST_PART * percentile(soft.strength, 0.998));
  const { width, height } = luma;
  const widths: number[][] = Array.from({ length: DIRECTIONS }, () => []);
  for (let y = 3; y < height - 3; y += 1) {
    for (let x = 3; x < width - 3; x += 1) {
      const at = y * width + x;
      const strength = soft.strength[at] ?? 0;
      if (strength < least || !isRidge(soft, at, width)) continue;
      const ratio = (plain.strength[at] ?? 0) / strength;
      const angle = Math.atan2(soft.down[at] ?? 0, soft.across[at] ?? 0) / Math.PI;
      const direction = Math.floor((((angle + 1) % 1) + 0.5 / DIRECTIONS) * DIRECTIONS) % DIRECTIONS;
      widths[direction]?.push(ratio > 1.02 ? 1 / Math.sqrt(ratio * ratio - 1) : NO_EDGE);
    }
  }
  const all = widths.flat();
  if (all.length === 0) return NO_EDGE;
  const telling = widths.filter(({ length }) => length >= Math.max(20, LEAST_OF_DIRECTION * all.length));
  return Math.max(percentile(all, SHARPER), ...telling.map((of) => percentile(of, SHARPER)));
}

interface Gradients {
  readonly across: Float32Array;
  readonly down: Float32Array;
  readonly strength: Float32Array;
}

/** Gaussian of one pixel (binomial, five taps). */
function softened({ width, height, data }: Plane): Plane {
  const pass = (source: Float32Array, step: number): Float32Array => {
    const out = source.slice();
    for (let at = 2 * step; at < source.length - 2 * step; at += 1) {
      out[at] = ((source[at - 2 * step] ?? 0) + (source[at + 2 * step] ?? 0) + 4 * ((source[at - step] ?? 0) + (source[at + step] ?? 0)) + 6 * (source[at] ?? 0)) / 16;
    }
    return out;
  };
  return { width, height, data: pass(pass(data, 1), width) };
}

function gradients({ width, height, data }: Plane): Gradients {
  const [across, down, strength] = [new Float32Array(data.length), new Float32Array(data.length), new Float32Array(data.length)];
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      const gx = ((data[at + 1] ?? 0) - (data[at - 1] ?? 0)) / 2;
      const gy = ((data[at + width] ?? 0) - (data[at - width] ?? 0)) / 2;
      across[at] = gx;
      down[at] = gy;
      strength[at] = Math.sqrt(gx * gx + gy * gy);
    }
  }
  return { across, down, strength };
}

/** The strongest across the edge: its middle. */
function isRidge({ across, down, strength }: Gradients, at: number, width: number): boolean {
  const [gx, gy] = [across[at] ?? 0, down[at] ?? 0];
  const [ax, ay] = [Math.abs(gx), Math.abs(gy)];
  const step = (ax > 0.41 * ay ? Math.sign(gx) : 0) + (ay > 0.41 * ax ? Math.sign(gy) * width : 0);
  const here = strength[at] ?? 0;
  return here >= (strength[at - step] ?? 0) && here > (strength[at + step] ?? 0);
}
