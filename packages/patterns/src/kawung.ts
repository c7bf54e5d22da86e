import { mix } from "./colour";
import { dot, fill, leaf } from "./geometry";
import type { Mark, Tile } from "./mark";
import { seededRandom } from "./random";

const SIZE = 64;
const DIAGONALS = [45, 135, 225, 315] as const;

/** Kawung: four palm fruits round a seed; their far tips meet in the corners, so a second flower appears between tiles. */
export function kawung({ palette, seed }: Mark): Tile {
  const random = seededRandom(`kawung ${seed}`);
  const middle = SIZE / 2;
  const diagonal = SIZE * Math.SQRT1_2;
  const half = diagonal * random.between(0.235, 0.285);
  const point = random.between(0.0, 0.1);
  const from = diagonal * random.between(0.085, 0.12);
  const to = diagonal - from;
  const core = random.pick(["seed", "slit", "pair"]);
  const gap = random.pick(["cross", "diamond", "four"]);

  const petal = (inset: number, width: number): string[] =>
    DIAGONALS.map((angle) => leaf({ x: middle, y: middle, angle, from: from + inset, to: to - inset, half: width, point }));
  const shell = petal(0, half);
  const inside = petal(2.3, half - 2.3);
  const length = to - from;
  const cores = DIAGONALS.flatMap((angle) => {
    const along = (share: number): [number, number] => {
      const turn = (angle * Math.PI) / 180;
      const reach = from + length * share;
      return [middle + Math.cos(turn) * reach, middle + Math.sin(turn) * reach];
    };
    if (core === "pair") return [dot(...along(0.36), 2.1), dot(...along(0.64), 2.1)];
    const thin = core === "slit" ? half * 0.14 : half * 0.4;
    return [leaf({ x: middle, y: middle, angle, from: from + length * 0.25, to: to - length * 0.25, half: thin, point: 0.2 })];
  });

  const hearts = [[middle, middle], [0, 0], [SIZE, 0], [0, SIZE], [SIZE, SIZE]].map(([x = 0, y = 0]) => dot(x, y, 2.1));
  const gaps = [[middle, 0], [middle, SIZE], [0, middle], [SIZE, middle]].flatMap(([x = 0, y = 0]) => filler(gap, x, y));
  const body =
    fill(palette.ink, shell) +
    fill(mix(palette.ground, palette.ink, 0.1), inside) +
    fill(palette.accent, [...cores, ...gaps]) +
    fill(palette.ink, hearts);
  return { size: SIZE, ground: palette.ground, body };
}

function filler(kind: "cross" | "diamond" | "four", x: number, y: number): string[] {
  if (kind === "four") {
    return [dot(x - 3.4, y, 1.2), dot(x + 3.4, y, 1.2), dot(x, y - 3.4, 1.2), dot(x, y + 3.4, 1.2)];
  }
  if (kind === "diamond") return [`M${x - 3.6} ${y}L${x} ${y - 3.6}L${x + 3.6} ${y}L${x} ${y + 3.6}z`];
  return [0, 90, 180, 270].map((angle) => leaf({ x, y, angle, from: 0.8, to: 5.2, half: 1.05, point: 0.2 }));
}
