import { dot, fill, leaf } from "./geometry";
import type { Mark, Tile } from "./mark";
import { hash, seededRandom } from "./random";

const SIZE = 72;
const FIELD = 9;

/** Truntum: a sky of small stars in half-drop, with a field of dots between them. */
export function truntum({ palette, seed }: Mark): Tile {
  const random = seededRandom(`truntum ${seed}`);
  const petals = random.pick([8, 8, 6, 10]);
  const reach = random.between(15, 17.5);
  const half = random.between(1.5, 2.1);
  const turn = random.pick([0, 180 / petals]);
  const rays = random.pick(["dots", "stems"]);
  const middle = SIZE / 2;
  const centres: [number, number][] = [[middle, middle], [0, 0], [SIZE, 0], [0, SIZE], [SIZE, SIZE]];

  const turns = Array.from({ length: petals }, (_, i) => turn + (360 / petals) * i);
  const origin = { x: 0, y: 0 };
  const blooms = turns.map((angle) => leaf({ ...origin, angle, from: 4.1, to: reach, half, point: 0.16 }));
  const tip = reach * 0.8;
  const accents = turns.map((angle) => {
    const between = angle + 180 / petals;
    const radians = (between * Math.PI) / 180;
    return rays === "dots"
      ? dot(Math.cos(radians) * tip, Math.sin(radians) * tip, 1.05)
      : leaf({ ...origin, angle: between, from: 7, to: tip, half: 0.6, point: 0.3 });
  });
  const id = `t${hash(JSON.stringify([palette, seed])).toString(36)}`;
  const star = `<g id="${id}">${fill(palette.ink, [...blooms, dot(0, 0, 2.5)])}${fill(palette.accent, accents)}</g>`;
  const stars = centres.map(([x, y]) => `<use href="#${id}" x="${x}" y="${y}"/>`).join("");

  const field: string[] = [];
  for (let y = 0; y <= SIZE; y += FIELD) {
    for (let x = 0; x <= SIZE; x += FIELD) {
      if (centres.every(([cx, cy]) => Math.hypot(cx - x, cy - y) > reach + 3.4)) field.push(`M${x} ${y}h0`);
    }
  }
  const dots = `<path fill="none" stroke="${palette.ink}" stroke-width="1.7" stroke-linecap="round" d="${field.join("")}"/>`;
  return { size: SIZE, ground: palette.ground, body: `<defs>${star}</defs>${dots}${stars}` };
}
