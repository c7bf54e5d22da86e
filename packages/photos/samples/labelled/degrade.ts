import { between, type Random } from "../random";
import { blank, imageOf, rasterOf, type Raster } from "./raster";

const GAMMA = 2.2;

/** The same light, longer or shorter exposed (stops), with the soft shoulder of a phone's curve; `warmth` shifts red against blue. */
export function exposed({ width, height, data }: Raster, stops: number, warmth = 0): Raster {
  const curves = [1 + warmth, 1, 1 - warmth].map((gain) =>
    Float32Array.from({ length: 256 }, (_, value) => {
      const light = (value / 255) ** GAMMA * 2 ** stops * gain;
      const kept = light < 0.8 ? light : 0.8 + 0.2 * (1 - Math.exp(-(light - 0.8) / 0.2));
      return 255 * Math.min(1, kept * (stops > 0 ? 1.02 : 1)) ** (1 / GAMMA);
    }),
  );
  return { width, height, data: data.map((value, at) => curves[at % 3]?.[Math.max(0, Math.min(255, Math.round(value)))] ?? 0) };
}

/** Haze, a greasy lens, light into the lens: everything is drawn towards one grey. @param clear 0 (nothing is left) to 1 */
export function hazed({ width, height, data }: Raster, clear: number, grey: number): Raster {
  return { width, height, data: data.map((value) => clear * value + (1 - clear) * grey) };
}

/** Out of focus. @param sigma pixels */
export const defocused = (raster: Raster, sigma: number): Promise<Raster> => rasterOf(imageOf(raster).blur(sigma));

/** Shaken along a line. @param length pixels @param angle radians */
export function shaken(raster: Raster, length: number, angle: number): Promise<Raster> {
  const size = 2 * Math.ceil(length / 2) + 3;
  const kernel = new Array<number>(size * size).fill(0);
  const steps = 8 * size;
  for (let step = 0; step <= steps; step += 1) {
    const along = (step / steps - 0.5) * length;
    const [x, y] = [along * Math.cos(angle) + (size - 1) / 2, along * Math.sin(angle) + (size - 1) / 2];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    for (const [dx, dy] of [[0, 0], [1, 0], [0, 1], [1, 1]] as const) {
      const at = (top + dy) * size + left + dx;
      kernel[at] = (kernel[at] ?? 0) + (1 - Math.abs(x - left - dx)) * (1 - Math.abs(y - top - dy));
    }
  }
  const sum = kernel.reduce((total, value) => total + value, 0);
  return rasterOf(imageOf(raster).convolve({ width: size, height: size, kernel: kernel.map((value) => (value / sum) * 1000), scale: 1000 }));
}

/** Grain of a small sensor, stronger in the dark. */
export function grainy({ width, height, data }: Raster, sigma: number, random: Random): Raster {
  return {
    width,
    height,
    data: data.map((value) => value + (random() + random() + random() - 1.5) * 2 * sigma * (1.3 - value / 340)),
  };
}

/** Light that falls off to one side. */
export function unevenlyLit({ width, height, data }: Raster, random: Random): Raster {
  const [across, down] = [between(random, -0.14, 0.14), between(random, -0.14, 0.14)];
  return { width, height, data: data.map((value, at) => value * (1 + across * (((at / 3) % width) / width - 0.5) + down * (at / 3 / width / height - 0.5))) };
}

/** The part of a picture in a window that may reach beyond it; there its edge goes on. */
export function windowed(source: Raster, left: number, top: number, width: number, height: number): Raster {
  const out = blank(width, height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.max(0, Math.min(source.height - 1, top + y)) * source.width;
    for (let x = 0; x < width; x += 1, at += 3) {
      const from = (row + Math.max(0, Math.min(source.width - 1, left + x))) * 3;
      for (let channel = 0; channel < 3; channel += 1) out.data[at + channel] = source.data[from + channel] ?? 0;
    }
  }
  return out;
}
