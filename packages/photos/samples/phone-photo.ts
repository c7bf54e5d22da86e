import sharp from "sharp";
import { between, randomFrom } from "./random";

/** 12 megapixels, as most phones take them. */
const [LONG, SHORT] = [4000, 3000];

/**
 * A photo as a phone sends it: 12 MP, lying on its side with EXIF's word for upright, grain and its traces of sharpening,
 * so that it costs as much to read as a real one (4 to 6 MB).
 * @param base a smaller picture, upright, four by five
 */
export async function phonePhoto(base: Buffer, seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const grain = await sharp({ create: { width: LONG, height: SHORT, channels: 3, background: "#808080", noise: { type: "gaussian", mean: 128, sigma: between(random, 30, 46) } } })
    .jpeg({ quality: 95 })
    .toBuffer();
  const large = await sharp(base).rotate(270).resize(LONG, SHORT, { fit: "cover" }).sharpen().jpeg({ quality: 98 }).toBuffer();
  return sharp(large)
    .composite([{ input: grain, blend: "soft-light" }])
    .withExif({ IFD0: { Make: "Phone", Orientation: "6" }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "7/1 19/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: Math.round(between(random, 88, 93)) })
    .toBuffer();
}
