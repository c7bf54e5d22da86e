import { percentile, type Small } from "./picture";

/** How the light lies in a photo. */
export interface Tone {
  /** Luma of the brightest parts, 0 to 255, of the frame or of the thing. */
  readonly light: number;
  /** Share of the thing in which a channel is burnt out, and some of the frame's bare white, the more the paler the thing: 0 to 1.6. */
  readonly burnt: number;
  /** The thing's lights against its darks: 0 is one grey, 1 has black beside white. */
  readonly contrast: number;
}

/** A channel at least this high holds no drawing. */
const BURNT = 250;
/** White behind the thing is often meant so; when the thing has become pale too it isn't. */
const WEIGHT_OF_WHITE = 0.6;

/**
 * Judges light by the thing rather than by what surrounds it: black cloth isn't dark light, white paper isn't too much.
 * @param mask 1 for each pixel of the thing; an empty one stands for the whole frame.
 */
export function toneOf({ rgb, luma }: Small, mask: Uint8Array): Tone {
  const whole = !mask.includes(1);
  let [size, burnt, white] = [0, 0, 0];
  const values = new Float32Array(mask.length);
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    const channels = [rgb[pixel * 3] ?? 0, rgb[pixel * 3 + 1] ?? 0, rgb[pixel * 3 + 2] ?? 0] as const;
    if (Math.min(...channels) >= BURNT) white += 1;
    if (!whole && !mask[pixel]) continue;
    if (Math.max(...channels) >= BURNT) burnt += 1;
    values[size] = luma.data[pixel] ?? 0;
    size += 1;
  }
  const thing = values.subarray(0, size);
  const [dark, bright] = [percentile(thing, 0.1), percentile(thing, 0.98)];
  return {
    light: Math.max(bright, percentile(luma.data, 0.9)),
    burnt: burnt / size + WEIGHT_OF_WHITE * (white / mask.length) * (percentile(thing, 0.5) / 255),
    contrast: (bright - dark) / (bright + 4),
  };
}
