import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { derive, type Rotation } from "./index";

/** Four coloured corners, row by row. */
const CORNERS = ["r", "g", "b", "w"];

/** 400 x 300 pixels: red, green above blue, white. */
async function corners(orientation: number): Promise<Buffer> {
  const colours = { r: "#f00", g: "#0f0", b: "#00f", w: "#fff" };
  const fields = CORNERS.map((name, at) => `<rect x="${(at % 2) * 200}" y="${Math.floor(at / 2) * 150}" width="200" height="150" fill="${colours[name as keyof typeof colours]}"/>`);
  const drawn = sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${fields.join("")}</svg>`)).flatten();
  return drawn.withMetadata({ orientation }).jpeg({ quality: 95, chromaSubsampling: "4:4:4" }).toBuffer();
}

async function seen(photo: Buffer, rotate?: Rotation): Promise<string> {
  const { files, width, height } = await derive(photo, { rotate, quick: true, widths: [200] });
  const { data, info } = await sharp(files.find(({ format }) => format === "jpeg")!.data).raw().toBuffer({ resolveWithObject: true });
  expect(info.width / info.height).toBeCloseTo(width / height, 1);
  const named = [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]].map(([x = 0, y = 0]) => {
    const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
    return [...data.subarray(at, at + 3)].map((value) => (value > 127 ? 1 : 0)).join("");
  });
  const names: Record<string, string> = { "100": "r", "010": "g", "001": "b", "111": "w" };
  return `${width}x${height} ${named.map((bits) => names[bits] ?? "?").join("")}`;
}

describe("a photo", () => {
  it("is turned clockwise as asked", async () => {
    const photo = await corners(1);
    expect(await seen(photo)).toBe("400x300 rgbw");
    expect(await seen(photo, 90)).toBe("300x400 brwg");
    expect(await seen(photo, 180)).toBe("400x300 wbgr");
    expect(await seen(photo, 270)).toBe("300x400 gwrb");
  });

  it("is turned after the camera's own turn, mirrored or not", async () => {
    expect(await seen(await corners(6))).toBe("300x400 brwg");
    expect(await seen(await corners(6), 90)).toBe("400x300 wbgr");
    expect(await seen(await corners(8), 270)).toBe("400x300 wbgr");
    expect(await seen(await corners(2))).toBe("400x300 grwb");
    expect(await seen(await corners(5), 90)).toBe("400x300 grwb");
    expect(await seen(await corners(7), 180)).toBe("300x400 rbgw");
  });
});
