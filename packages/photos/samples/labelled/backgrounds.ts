import sharp, { type Sharp } from "sharp";
import { between, type Random } from "../random";
import { rasterOf, type Raster } from "./raster";

type Paint = (random: Random, width: number, height: number) => string;

const colour = (random: Random, [from, to]: [number, number] = [20, 80]): string => `hsl(${Math.floor(random() * 360)} ${Math.floor(between(random, 10, 70))}% ${Math.floor(between(random, from, to))}%)`;
const many = (count: number, one: (at: number) => string): string => Array.from({ length: Math.round(count) }, (_, at) => one(at)).join("");

/** A shelf or a floor full of things. */
const things: Paint = (random, width, height) =>
  many(between(random, 70, 260), () => {
    const [x, y, size] = [random() * width, random() * height, between(random, 0.03, 0.2) * width];
    return random() < 0.5
      ? `<rect x="${x}" y="${y}" width="${size}" height="${size * between(random, 0.3, 2)}" rx="${size * 0.1}" fill="${colour(random)}" transform="rotate(${random() * 90} ${x} ${y})"/>`
      : `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${colour(random)}"/>`;
  });

/** Checked cloth, floor tiles. */
const checks: Paint = (random, width, height) => {
  const [step, first, second] = [between(random, 0.035, 0.11) * width, colour(random, [15, 50]), colour(random, [55, 90])];
  const cells = many((width / step + 1) * (height / step + 1), (at) => {
    const columns = Math.ceil(width / step) + 1;
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return `<rect x="${column * step}" y="${row * step}" width="${step}" height="${step}" fill="${(column + row) % 2 === 0 ? first : second}"/>`;
  });
  return `<g transform="rotate(${between(random, -40, 40)} ${width / 2} ${height / 2}) translate(${-width * 0.3} ${-height * 0.3}) scale(1.6)">${cells}</g>`;
};

/** Grass and leaves. */
const leaves: Paint = (random, width, height) =>
  many(between(random, 500, 1100), () => {
    const [x, y, length] = [random() * width, random() * height, between(random, 0.03, 0.12) * width];
    const green = `hsl(${Math.floor(between(random, 70, 140))} ${Math.floor(between(random, 20, 60))}% ${Math.floor(between(random, 12, 62))}%)`;
    return `<ellipse cx="${x}" cy="${y}" rx="${length}" ry="${length * 0.14}" fill="${green}" transform="rotate(${random() * 180} ${x} ${y})"/>`;
  });

/** A newspaper, a poster: lines of short dark strokes. */
const print: Paint = (random, width, height) => {
  const line = between(random, 0.018, 0.035) * height;
  return many(height / line, (row) =>
    many(between(random, 12, 30), () => `<rect x="${random() * width}" y="${row * line}" width="${between(random, 0.01, 0.07) * width}" height="${line * 0.5}" fill="${colour(random, [8, 40])}"/>`),
  );
};

const PAINTS = [things, checks, leaves, print];

/** What stands behind goods that are photographed in a workshop, a kitchen, a yard; somewhat out of focus. */
export async function busyBackground(random: Random, width: number, height: number): Promise<Raster> {
  const paint = PAINTS[Math.floor(random() * PAINTS.length)] ?? things;
  return drawn(`<rect width="100%" height="100%" fill="${colour(random, [35, 80])}"/>${paint(random, width, height)}`, width, height, between(random, 0.4, 2));
}

/** A table, a wall, a sheet of paper or plain cloth: one colour from nearly black to white, unevenly lit. */
export async function plainBackground(random: Random, width: number, height: number): Promise<Raster> {
  const [hue, light] = [Math.floor(random() * 360), Math.floor(random() < 0.25 ? between(random, 94, 100) : between(random, 14, 94))];
  const tone = (by: number): string => `hsl(${hue} ${random() < 0.5 ? 6 : 26}% ${Math.min(100, light + by)}%)`;
  const fold = between(random, -7, 7);
  const lamp = `<defs><linearGradient id="g" x1="${random()}" y1="0" x2="${random()}" y2="1"><stop offset="0" stop-color="${tone(4)}"/><stop offset="1" stop-color="${tone(fold)}"/></linearGradient></defs>`;
  return drawn(`${lamp}<rect width="100%" height="100%" fill="url(#g)"/>`, width, height, 1);
}

function drawn(inside: string, width: number, height: number, blur: number): Promise<Raster> {
  const image: Sharp = sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`));
  return rasterOf(image.flatten({ background: "#888" }).blur(blur));
}
