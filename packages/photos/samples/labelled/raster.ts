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
