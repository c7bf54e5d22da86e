import { mix } from "./colour";
import { num } from "./geometry";
import type { Mark, Tile } from "./mark";
import { seededRandom, type Random } from "./random";

const SIZE = 170;
/** Drop widths from spray to blot, and how many of each. */
const DROPS = [
  [1.6, 190],
  [2.8, 125],
  [4.6, 66],
  [7.4, 30],
  [11, 11],
  [15, 3],
] as const;

/** Ciprat: wax flung from a brush. Drops of three colours, thick along a few throws, thin elsewhere. */
export function ciprat({ palette, seed }: Mark): Tile {
  const random = seededRandom(`ciprat ${seed}`);
  const colours: [string, ...string[]] = [palette.ink, palette.ink, palette.accent, mix(palette.ground, palette.ink, 0.45)];
  const throws = Array.from({ length: 6 }, () => newThrow(random));
  const strokes = new Map<string, string[]>();
  for (const [width, count] of DROPS) {
    for (let i = 0; i < count; i += 1) {
      const [x, y] = landing(random, throws);
      const key = `stroke="${random.pick(colours)}" stroke-width="${width}"`;
      const pieces = strokes.get(key) ?? [];
      pieces.push(...wrapped(x, y, width / 2));
      strokes.set(key, pieces);
    }
  }
  const body = [...strokes].map(([key, pieces]) => `<path ${key} d="${pieces.join("")}"/>`).join("");
  return { size: SIZE, ground: palette.ground, body: `<g fill="none" stroke-linecap="round">${body}</g>` };
}

interface Throw {
  x: number;
  y: number;
  dx: number;
  dy: number;
}

function newThrow(random: Random): Throw {
  const turn = random.between(-0.5, 0.5) + random.pick([0, Math.PI / 2]);
  const length = random.between(50, 120);
  return { x: random.between(0, SIZE), y: random.between(0, SIZE), dx: Math.cos(turn) * length, dy: Math.sin(turn) * length };
}

function landing(random: Random, throws: Throw[]): [number, number] {
  const chosen = throws[Math.floor(random.between(0, throws.length * 2))];
  if (!chosen) return [random.between(0, SIZE), random.between(0, SIZE)];
  const along = random.between(0, 1);
  const spread = (): number => (random.between(-1, 1) + random.between(-1, 1)) * 13;
  const fold = (value: number): number => ((value % SIZE) + SIZE) % SIZE;
  return [fold(chosen.x + chosen.dx * along + spread()), fold(chosen.y + chosen.dy * along + spread())];
}

/** A drop, and its twin on the other side wherever it crosses an edge. */
function wrapped(x: number, y: number, radius: number): string[] {
  const px = Math.round(x);
  const py = Math.round(y);
  const twins = (at: number): number[] => [at, ...(at < radius ? [at + SIZE] : []), ...(at > SIZE - radius ? [at - SIZE] : [])];
  return twins(px).flatMap((left) => twins(py).map((top) => `M${num(left)} ${num(top)}h0`));
}
