import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font } from "opentype.js";

const FILES = {
  serif: "@fontsource/fraunces/files/fraunces-latin-500-normal.woff",
  light: "@fontsource/fraunces/files/fraunces-latin-400-normal.woff",
  italic: "@fontsource/fraunces/files/fraunces-latin-400-italic.woff",
  sans: "@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff",
  bold: "@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff",
} as const;
export type Face = keyof typeof FILES;

const loaded = new Map<Face, Font>();

/** Fonts come from packages, so that a machine without fonts sets the same label. */
function fontOf(face: Face): Font {
  const known = loaded.get(face);
  if (known) return known;
  const file = readFileSync(createRequire(import.meta.url).resolve(FILES[face]));
  const font = opentype.parse(new Uint8Array(file).buffer);
  loaded.set(face, font);
  return font;
}

export interface Line {
  text: string;
  face: Face;
  /** Pixels. */
  size: number;
  /** Added after each letter, in shares of the size. */
  tracking?: number;
}

function advances({ text, face, size, tracking = 0 }: Line): { letter: string; at: number; width: number }[] {
  const font = fontOf(face);
  let at = 0;
  return [...text].map((letter) => {
    const width = font.getAdvanceWidth(letter, size);
    const placed = { letter, at, width };
    at += width + tracking * size;
    return placed;
  });
}

/** Pixels from the first letter's start to the last one's end. */
function lineWidth(line: Line): number {
  const last = advances(line).at(-1);
  return last ? last.at + last.width : 0;
}

/** A line centred on `x` with its baseline on `y`, as path data. */
export function lettered(line: Line, x: number, y: number): string {
  const font = fontOf(line.face);
  const left = x - lineWidth(line) / 2;
  return advances(line)
    .map(({ letter, at }) => font.getPath(letter, left + at, y, line.size).toPathData(2))
    .join("");
}

/** Breaks a text into as few lines as fit the width, at most `most`; the size shrinks when they don't. */
export function fitted(line: Line, width: number, most: number): Line[] {
  const lines: string[] = [];
  for (const word of line.text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lineWidth({ ...line, text: longer }) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const widest = Math.max(...lines.map((text) => lineWidth({ ...line, text })));
  if ((lines.length > most || widest > width) && line.size >= 8) return fitted({ ...line, size: line.size * 0.95 }, width, most);
  return lines.map((text) => ({ ...line, text }));
}
