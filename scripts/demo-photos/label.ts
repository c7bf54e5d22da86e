import { brandMark, type Mark } from "@ska/patterns";
import { fitted, lettered, type Line } from "./lettering.ts";

/** What a label says. */
export interface LabelWords {
  brand: string;
  title: string;
  subtitle: string;
  measure: string;
  place: string;
  /** Small print: permits. Empty where none is needed. */
  small: string[];
  mark: Mark;
}

interface Inks {
  paper: string;
  ink: string;
  accent: string;
}

const PAPER = "#f6f0e3";

function brightness(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return (0.3 * (value >> 16) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255)) / 255;
}

function inksOf({ palette }: Mark, dark: boolean): Inks {
  const deep = brightness(palette.ground) < 0.5 ? palette.ground : palette.ink;
  return dark ? { paper: deep, ink: "#f3e9d6", accent: palette.accent } : { paper: PAPER, ink: deep, accent: palette.accent };
}

interface Row {
  lines: Line[];
  lead: number;
  colour: string;
  /** Pixels above the row. */
  above: number;
}

const rowsHeight = (rows: Row[]): number => rows.reduce((sum, row) => sum + row.above + row.lead * row.lines.length, 0);

function setRows(rows: Row[], x: number, top: number): string {
  let y = top;
  return rows
    .map(({ lines, lead, colour, above }) => {
      y += above;
      return lines
        .map((line) => {
          y += lead;
          return `<path fill="${colour}" d="${lettered(line, x, y - lead + line.size * 0.86)}"/>`;
        })
        .join("");
    })
    .join("");
}

const emblemAt = (words: LabelWords, x: number, y: number, size: number): string =>
  brandMark(words.mark, words.brand).replace("<svg ", `<svg x="${x - size / 2}" y="${y}" width="${size}" height="${size}" `);

/** A printed label of `width` by `height` pixels as SVG: emblem, brand, goods, measure, place, permits. */
export function label(words: LabelWords, width: number, height: number, dark = false): string {
  const { paper, ink, accent } = inksOf(words.mark, dark);
  const unit = Math.min(width, height * 0.98);
  const room = width * 0.8;
  const tall = height > width * 1.1;
  const emblem = unit * (tall ? 0.25 : 0.2);
  const row = (text: string, face: Line["face"], size: number, extra: { tracking?: number; colour?: string; above?: number; most?: number; lead?: number }): Row => {
    const lines = fitted({ text, face, size: unit * size, tracking: extra.tracking ?? 0 }, room, extra.most ?? 1);
    return { lines, lead: (lines[0]?.size ?? 0) * (extra.lead ?? 1.16), colour: extra.colour ?? ink, above: unit * (extra.above ?? 0) };
  };
  const head = [
    row(words.brand.toUpperCase(), "serif", 0.125, { tracking: 0.09 }),
    row(words.title, "italic", 0.082, { above: 0.085, most: 2 }),
    row(words.subtitle, "sans", 0.04, { above: 0.022, most: 2, lead: 1.35 }),
  ];
  const foot = [
    row(words.measure, "bold", 0.046, { colour: ink }),
    row(words.place.toUpperCase(), "sans", 0.033, { tracking: 0.2, above: 0.016 }),
    ...words.small.map((text, at) => row(text, "sans", 0.028, { above: at === 0 ? 0.024 : 0.006 })),
  ];
  const edge = unit * 0.075;
  const between = (height - 2 * edge - emblem - rowsHeight(head) - rowsHeight(foot)) / 3;
  const top = edge + Math.max(between * 0.75, unit * 0.015);
  const headTop = top + emblem + unit * 0.045;
  const footTop = height - edge - rowsHeight(foot) - Math.max(unit * 0.012, between * 0.45);
  const ruleY = headTop + (head[0]?.lead ?? 0) + unit * 0.045;
  const inset = (by: number, stroke: number): string =>
    `<rect x="${by}" y="${by}" width="${width - 2 * by}" height="${height - 2 * by}" fill="none" stroke="${accent}" stroke-width="${stroke}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper}"/>` +
    inset(unit * 0.035, unit * 0.008) +
    inset(unit * 0.052, unit * 0.0028) +
    emblemAt(words, width / 2, top, emblem) +
    setRows(head, width / 2, headTop) +
    `<path stroke="${accent}" stroke-width="${unit * 0.006}" d="M${width / 2 - unit * 0.12} ${ruleY}h${unit * 0.24}"/>` +
    setRows(foot, width / 2, footTop) +
    `</svg>`
  );
}

/** A hang tag: emblem and brand, twice as high as wide. */
export function hangTag(words: LabelWords, width: number): string {
  const { paper, ink, accent } = inksOf(words.mark, false);
  const height = width * 1.9;
  const rows: Row[] = [
    ...[fitted({ text: words.brand.toUpperCase(), face: "serif", size: width * 0.15, tracking: 0.06 }, width * 0.8, 2)].map((lines) => ({ lines, lead: (lines[0]?.size ?? 0) * 1.15, colour: ink, above: 0 })),
    { lines: fitted({ text: words.measure, face: "sans", size: width * 0.06 }, width * 0.76, 2), lead: width * 0.08, colour: ink, above: width * 0.09 },
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper}"/>` +
    `<rect x="${width * 0.05}" y="${width * 0.05}" width="${width * 0.9}" height="${height - width * 0.1}" fill="none" stroke="${accent}" stroke-width="${width * 0.008}"/>` +
    emblemAt(words, width / 2, height * 0.24, width * 0.5) +
    setRows(rows, width / 2, height * 0.58) +
    `</svg>`
  );
}
