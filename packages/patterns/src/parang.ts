import { mix } from "./colour";
import { fill, num } from "./geometry";
import type { Mark, Tile } from "./mark";
import { hash, seededRandom } from "./random";

/** Across one slanted band, blade row and lozenge row together. */
const BAND = 52;
const SIZE = BAND * Math.SQRT2;
const BLADES = 3;
const PITCH = BAND / BLADES;

/**
 * Parang: rows of interlocking blades at 45 degrees, parted by a row of lozenges (mlinjon).
 * Drawn upright along the band and then turned: a whole number of blades fits the band's width, so the square repeats.
 */
export function parang({ palette, seed }: Mark): Tile {
  const random = seededRandom(`parang ${seed}`);
  const row = BAND * random.between(0.68, 0.74);
  const sway = PITCH * random.between(0.42, 0.56);
  const eye = random.pick(["round", "drop"]);
  const gap = BAND - row;

  const cell =
    fill(palette.ink, [blade(0, 0, row, sway, 0.36 * PITCH)]) +
    fill(mix(palette.ground, palette.ink, 0.08), [blade(0, 0, row, sway, 0.1 * PITCH, 0.2)]) +
    fill(palette.accent, [
      eyeAt(eye, PITCH / 2 + sway * 0.12, row * 0.16),
      eyeAt(eye, PITCH / 2 - sway * 0.12, row * 0.84),
      lozenge(PITCH / 2, row + gap / 2, PITCH * 0.3, gap * 0.28),
    ]);
  const id = `p${hash(JSON.stringify([palette, seed])).toString(36)}`;
  const cells: string[] = [];
  const rules: string[] = [];
  const far = BAND * 2;
  for (let top = -far; top < far; top += BAND) {
    rules.push(`M${-far} ${num(top)}H${far}M${-far} ${num(top + row)}H${far}`);
    for (let x = -far; x < far; x += PITCH) {
      if (!outside(x, top)) cells.push(`<use href="#${id}" x="${num(x)}" y="${num(top)}"/>`);
    }
  }
  const body =
    `<defs><g id="${id}">${cell}</g></defs><g transform="rotate(-45)">${cells.join("")}` +
    `<path fill="none" stroke="${palette.ink}" stroke-width="1.3" d="${rules.join("")}"/></g>`;
  return { size: SIZE, ground: palette.ground, body };
}

/** Whether a blade starting here lies wholly outside the turned square. */
function outside(x: number, top: number): boolean {
  const corners = [[x - PITCH, top - 2], [x + 2 * PITCH, top - 2], [x - PITCH, top + BAND + 2], [x + 2 * PITCH, top + BAND + 2]];
  const turned = corners.map(([u = 0, v = 0]) => [(u + v) * Math.SQRT1_2, (v - u) * Math.SQRT1_2]);
  const beyond = (axis: 0 | 1): boolean =>
    turned.every((at) => (at[axis] ?? 0) < 0) || turned.every((at) => (at[axis] ?? 0) > SIZE);
  return beyond(0) || beyond(1);
}

/** An S-shaped blade from edge to edge of its row; `trim` (0 to 1) shortens it at both ends. */
function blade(x: number, top: number, row: number, sway: number, half: number, trim = 0): string {
  const cut = (row * trim) / 2 + 1.6;
  const height = row - 2 * cut;
  const y = top + cut;
  const middle = x + PITCH / 2;
  const lean = sway * (1 - trim);
  const at = (dx: number, share: number): string => `${num(middle + dx)} ${num(y + height * share)}`;
  return (
    `M${at(lean, 0)}C${at(-lean - half, 0.12)} ${at(-half, 0.38)} ${at(-half, 0.5)}` +
    `S${at(-lean * 0.2, 0.9)} ${at(-lean, 1)}C${at(lean + half, 0.88)} ${at(half, 0.62)} ${at(half, 0.5)}` +
    `S${at(lean * 0.2, 0.1)} ${at(lean, 0)}z`
  );
}

function eyeAt(kind: "round" | "drop", x: number, y: number): string {
  const r = kind === "round" ? 1.5 : 1.2;
  const tall = kind === "round" ? 1.5 : 2.3;
  return `M${num(x - r)} ${num(y)}a${r} ${tall} 0 1 0 ${num(2 * r)} 0a${r} ${tall} 0 1 0 ${num(-2 * r)} 0z`;
}

function lozenge(x: number, y: number, half: number, tall: number): string {
  return `M${num(x - half)} ${num(y)}L${num(x)} ${num(y - tall)}L${num(x + half)} ${num(y)}L${num(x)} ${num(y + tall)}z`;
}
