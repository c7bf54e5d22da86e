import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { stillLife } from "../samples/still-life";
import { coach, type AdviceCode } from "./index";

const jpeg = (image: Sharp): Promise<Buffer> => image.jpeg({ quality: 88 }).toBuffer();
/** Applied to finished pixels, because sharp has an order of its own. */
async function after(image: Sharp, change: (finished: Sharp) => Sharp): Promise<Buffer> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return jpeg(change(sharp(data, { raw: info })));
}

const tiles = Array.from({ length: 400 }, (_, at) => `<rect x="${(at % 20) * 45}" y="${Math.floor(at / 20) * 55}" width="45" height="55" fill="hsl(${(at * 47) % 360} 55% ${30 + ((at * 13) % 45)}%)"/>`).join("");

const line = (length: number): number[] => Array.from({ length: length * length }, (_, at) => (Math.floor(at / length) === (length - 1) / 2 ? 1 : 0));

const spoilt: [AdviceCode, string, () => Promise<Buffer>][] = [
  ["blurry", "out of focus", () => after(stillLife(), (image) => image.blur(4))],
  ["blurry", "shaken sideways", () => after(stillLife(), (image) => image.convolve({ width: 13, height: 13, kernel: line(13) }))],
  ["too_dark", "in a dark room", () => after(stillLife(), (image) => image.linear(0.35, 0))],
  ["too_bright", "against the sun", () => after(stillLife(), (image) => image.linear(2, 60))],
  ["low_contrast", "through a greasy lens", () => after(stillLife(), (image) => image.linear(0.25, 120))],
  ["busy_background", "before a heap of things", () => jpeg(stillLife({ behind: tiles }))],
  ["too_far", "from across the room", () => jpeg(stillLife({ size: 0.13 }))],
  ["cut_off", "cut by the frame's left edge", () => jpeg(stillLife({ middle: [0.1, 0.55] }))],
  ["cut_off", "cut by the frame's lower edge", () => jpeg(stillLife({ middle: [0.5, 0.95] }))],
  ["low_resolution", "at 450 pixels", () => jpeg(stillLife().resize({ width: 450 }))],
];

describe("the coach", () => {
  it.each(["#e4dccb", "#ffffff", "#2b2b30", "#6d4a32"])("has nothing to say about a good photo on %s", async (table) => {
    const { advice, helpsMost, overall } = await coach(await jpeg(stillLife({ table })));
    expect({ advice, helpsMost }).toEqual({ advice: [], helpsMost: null });
    expect(overall).toBeGreaterThan(0.5);
  });

  it.each(spoilt)("says %s of a photo %s", async (code, _, photo) => {
    const { defects, advice, helpsMost, overall } = await coach(await photo());
    expect(helpsMost).toBe(code);
    expect(advice[0]).toBe(code);
    expect(defects[code]).toBeGreaterThanOrEqual(0.5);
    expect(overall).toBeLessThanOrEqual(0.5);
  });

  it("names several defects, the worst first", async () => {
    const { advice, defects } = await coach(await after(stillLife(), (image) => image.linear(0.2, 0).blur(5).resize({ width: 600 })));
    expect([...advice].sort()).toEqual(expect.arrayContaining(["blurry", "low_resolution", "too_dark"]));
    expect(advice).toEqual([...advice].sort((a, b) => defects[b] - defects[a]));
  });

  it("doesn't ask for the whole thing in a picture from close by", async () => {
    const photo = await jpeg(stillLife({ middle: [0.1, 0.55] }));
    expect((await coach(photo, { closeUp: true })).advice).toEqual([]);
  });

  it("sees a photo upright", async () => {
    const upright = await stillLife().raw().toBuffer({ resolveWithObject: true });
    const lying = sharp(upright.data, { raw: upright.info }).rotate(270).withMetadata({ orientation: 6 });
    const [seen, meant] = [await coach(await lying.png({ compressionLevel: 1 }).toBuffer()), await coach(await stillLife().png({ compressionLevel: 1 }).toBuffer())];
    expect(seen).toEqual(meant);
  });

  it("sees what is transparent as white", async () => {
    const clear = await stillLife({ table: "none" }).png({ compressionLevel: 1 }).toBuffer();
    expect((await sharp(clear).stats()).isOpaque).toBe(false);
    expect((await coach(clear)).measures.light).toBe(255);
  });
});
