import sharp, { type Sharp } from "sharp";

/** A picture to do arithmetic on: interleaved R, G, B, 0 to 255. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export const blank = (width: number, height: number): Raster => ({ width, height, data: new Float32Array(width * height * 3) });

export async function rasterOf(image: Sharp): Promise<Raster> {
  const { data, info } = await image.removeAlpha().toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Float32Array(data) };
}

/** For sharp's operations; values are rounded and clipped. */
export function imageOf({ width, height, data }: Raster): Sharp {
  return sharp(Buffer.from(new Uint8ClampedArray(data).buffer), { raw: { width, height, channels: 3 } });
}

/** Each pixel's three channels, changed in place. */
export function eachPixel({ width, height, data }: Raster, change: (pixel: [number, number, number], x: number, y: number) => void): void {
  const pixel: [number, number, number] = [0, 0, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      for (const channel of [0, 1, 2] as const) pixel[channel] = data[at + channel] ?? 0;
      change(pixel, x, y);
      data.set(pixel, at);
    }
  }
}
