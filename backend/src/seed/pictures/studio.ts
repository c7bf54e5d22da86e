import sharp, { type Sharp } from "sharp";
import { DRAWN, n, type Canvas, type Point } from "./canvas";
import { drawing } from "../catalog/random";

/** Screen height of the table under the main object. */
export const TABLE = 1160;

const SCENE = `<svg xmlns="http://www.w3.org/2000/svg" width="${DRAWN.width}" height="${DRAWN.height}"><defs>
<linearGradient id="w" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e3ded6"/><stop offset=".42" stop-color="#dad4cb"/><stop offset=".58" stop-color="#d8d2c9"/><stop offset=".66" stop-color="#dfdad1"/><stop offset=".78" stop-color="#e6e1d9"/><stop offset="1" stop-color="#e1dcd3"/></linearGradient>
<radialGradient id="l" cx=".28" cy=".2" r=".85"><stop offset="0" stop-color="#fffaf0" stop-opacity=".6"/><stop offset=".6" stop-color="#fffaf0" stop-opacity="0"/></radialGradient>
<radialGradient id="v" cx=".48" cy=".52" r=".78"><stop offset=".55" stop-color="#4a3f33" stop-opacity="0"/><stop offset="1" stop-color="#4a3f33" stop-opacity=".16"/></radialGradient></defs>
<rect width="100%" height="100%" fill="url(#w)"/><rect width="100%" height="100%" fill="url(#l)"/><rect width="100%" height="100%" fill="url(#v)"/></svg>`;

let prepared: Promise<Buffer> | null = null;

/** Wall and table in one light, with a grain too fine to see that keeps gradients from banding. */
async function paintBackdrop(): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(SCENE)).removeAlpha().raw().toBuffer();
  const draw = drawing("grain");
  for (let at = 0; at < pixels.length; at += 3) {
    const grain = Math.round(draw.between(-1.6, 1.6));
    for (let channel = 0; channel < 3; channel += 1) pixels[at + channel] = Math.min(255, (pixels[at + channel] ?? 0) + grain);
  }
  return pixels;
}

/** The canvas before the studio's backdrop, as an image to be encoded. */
export async function photographed(canvas: Canvas): Promise<Sharp> {
  prepared ??= paintBackdrop();
  const [backdrop, shades, goods] = await Promise.all([prepared, enlarged(canvas.shadesSvg(DRAWN.width / 6)), drawn(canvas.svg())]);
  const pixels = Buffer.from(backdrop);
  cover(pixels, shades);
  cover(pixels, goods.data);
  return sharp(pixels, { raw: { ...DRAWN, channels: 3 } });
}

/** Lays RGBA pixels over RGB ones; several times faster here than a general compositor. */
function cover(under: Buffer, over: Buffer): void {
  for (let from = 0, to = 0; from < over.length; from += 4, to += 3) {
    const alpha = over[from + 3] ?? 0;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      const below = under[to + channel] ?? 0;
      under[to + channel] = below + Math.round((((over[from + channel] ?? 0) - below) * alpha) / 255);
    }
  }
}

const drawn = (svg: string): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
  sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** In two steps: asked at once, sharp would draw the SVG at the final size. */
async function enlarged(svg: string): Promise<Buffer> {
  const { data, info } = await drawn(svg);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } }).resize(DRAWN.width, DRAWN.height, { kernel: "cubic" }).raw().toBuffer();
}

const SHADOW = "#2b2119";

/** The shade a thing throws on the table: tight where it stands, long and soft to the right. */
export function grounded(canvas: Canvas, footprint: readonly Point[], height: number): void {
  const shifted = (dx: number, dy: number): string => footprint.map(([x, y]) => `${n(x + dx)} ${n(y + dy)}`).join(" ");
  const reach = Math.min(height * 0.42, 260);
  const ys = footprint.map(([, y]) => y);
  const bottom = Math.max(...ys);
  const far = footprint.map(([x, y]) => `${n(x + reach)} ${n(y - (bottom - Math.min(...ys)) * 0.2 - 12)}`).join(" ");
  const shade = (points: string, opacity: number): string => `<polygon points="${points}" fill="${SHADOW}" stroke="${SHADOW}" stroke-width="6" opacity="${opacity}"/>`;
  canvas
    .shade(46, shade(far, 0.13) + shade(shifted(reach * 0.5, -4), 0.16))
    .shade(20, shade(shifted(24, 2), 0.26))
    .shade(6, shade(shifted(3, 3), 0.5));
}

/** Points of an ellipse on the table. */
export function ring(x: number, y: number, rx: number, ry: number): Point[] {
  return Array.from({ length: 36 }, (_, i) => [x + Math.cos((i * Math.PI) / 18) * rx, y + Math.sin((i * Math.PI) / 18) * ry] as const);
}
