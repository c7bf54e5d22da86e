import { safePalette } from "./colour";
import { dot, fill, leaf, num } from "./geometry";
import type { Mark } from "./mark";
import { seededRandom } from "./random";

const SIZE = 96;
const MIDDLE = SIZE / 2;

/** A round emblem of 96 units in the grammar of the brand's pattern, titled with the brand's name. */
export function brandMark(mark: Mark, name: string): string {
  const { ground, ink, accent } = safePalette(mark.palette);
  const random = seededRandom(`emblem ${mark.seed} ${name}`);
  const { inks, accents } = DRAW[Object.hasOwn(DRAW, mark.pattern) ? mark.pattern : "kawung"](random);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" role="img"><title>${escapeText(name)}</title>` +
    `<circle cx="48" cy="48" r="48" fill="${ground}"/>` +
    `<circle cx="48" cy="48" r="43.5" fill="none" stroke="${accent}" stroke-width="1"/>` +
    `${fill(ink, inks)}${fill(accent, accents)}</svg>`
  );
}

interface Strokes {
  inks: string[];
  accents: string[];
}

type Draw = (random: ReturnType<typeof seededRandom>) => Strokes;

const around = (count: number, turn: number): number[] => Array.from({ length: count }, (_, i) => turn + (360 / count) * i);
const centred = { x: MIDDLE, y: MIDDLE };

const DRAW: Record<Mark["pattern"], Draw> = {
  kawung: (random) => {
    const half = random.between(8.2, 9.8);
    const turns = around(4, random.pick([45, 0]));
    return {
      inks: [...turns.map((angle) => leaf({ ...centred, angle, from: 5, to: 36, half, point: 0.04 })), dot(MIDDLE, MIDDLE, 2.2)],
      accents: turns.map((angle) => leaf({ ...centred, angle, from: 12, to: 29, half: half * 0.4, point: 0.16 })),
    };
  },
  truntum: (random) => {
    const petals = random.pick([8, 10, 12]);
    const turns = around(petals, random.pick([0, 180 / petals]));
    const rest = turns.map((angle) => ((angle + 180 / petals) * Math.PI) / 180);
    return {
      inks: [...turns.map((angle) => leaf({ ...centred, angle, from: 8, to: 36, half: 2.9, point: 0.16 })), dot(MIDDLE, MIDDLE, 4.6)],
      accents: rest.map((angle) => dot(MIDDLE + Math.cos(angle) * 29, MIDDLE + Math.sin(angle) * 29, 1.9)),
    };
  },
  parang: (random) => {
    const sway = random.between(9, 12);
    const stroke = (x: number): string =>
      `M${num(x + sway)} 22C${num(x - sway - 4)} 27 ${num(x - 4.6)} 40 ${num(x - 4.6)} 48S${num(x - 3)} 70 ${num(x - sway)} 74` +
      `C${num(x + sway + 4)} 69 ${num(x + 4.6)} 56 ${num(x + 4.6)} 48S${num(x + 3)} 26 ${num(x + sway)} 22z`;
    return { inks: [31.5, 48, 64.5].map(stroke), accents: [dot(39.7, 48, 1.7), dot(56.3, 48, 1.7)] };
  },
  ciprat: (random) => {
    const drops = Array.from({ length: 26 }, (_, i) => {
      const angle = i * 2.399963 + random.between(-0.25, 0.25);
      const reach = 6.6 * Math.sqrt(i) + random.between(0, 2);
      const radius = Math.max(1.1, random.between(5.4, 6.6) - i * 0.2);
      return dot(MIDDLE + Math.cos(angle) * reach, MIDDLE + Math.sin(angle) * reach, radius);
    });
    return { inks: drops.filter((_, i) => i % 4 !== 2), accents: drops.filter((_, i) => i % 4 === 2) };
  },
};

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
