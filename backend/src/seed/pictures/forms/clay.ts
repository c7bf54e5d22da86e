import { clothMark } from "../art";
import { darker, lighter, n, type Canvas } from "../canvas";
import type { Paint } from "../place";
import { ellipse, outline, TILT, turnedLight, wound } from "../round";
import { grounded, ring } from "../studio";
import { patterned, plaited } from "../texture";

interface Vessel {
  x: number;
  y: number;
  rings: readonly (readonly [number, number])[];
  tint: string;
  /** What one sees in its mouth. */
  inside: string;
}

/** A stoneware vessel: bare foot, glaze with splashes, a mouth one can look into. */
function vessel(canvas: Canvas, mark: Parameters<typeof patterned>[1], { x, y, rings, tint, inside }: Vessel): void {
  const shape = outline({ x, y, rings });
  const foot = rings[0] ?? [0, 0];
  const rim = rings.at(-1) ?? foot;
  const widest = Math.max(...rings.map(([, radius]) => radius));
  const height = rim[0];
  const glaze = canvas.linear([[0, lighter(tint, 0.1)], [0.62, tint], [0.8, tint], [0.815, "#8b6a4c"], [1, "#6f523a"]], [0, 0], [0, 1]);
  const splashes = patterned(canvas, { ...mark, pattern: "ciprat" }, 1.1);
  grounded(canvas, ring(x, y, foot[1], foot[1] * TILT), height);
  canvas.add(
    `<path d="${shape}" fill="${glaze}"/>`,
    `<g opacity=".75">${canvas.clipped(shape, wound(canvas, { ...splashes, ground: "none" }, { x, radius: widest, top: y - height, bottom: y - height * 0.34 }))}</g>`,
    `<path d="${shape}" fill="${turnedLight(canvas, 0.95)}"/>`,
    ellipse(x, y - height, rim[1], lighter(tint, 0.28)),
    ellipse(x, y - height + 1.5, rim[1] * 0.93, inside),
    ellipse(x, y - height + 1.5, rim[1] * 0.93, canvas.linear([[0, "#1a120c", 0.6], [0.6, "#1a120c", 0.2], [1, "#fff6e6", 0.14]])),
  );
}

/** A pair of cups without handles; a single one when it holds a candle. */
export const cup: Paint = (canvas, art, { x, y, size }) => {
  const { tint } = art.look;
  const candle = art.title.startsWith("Lilin");
  const rings = (scale: number): [number, number][] =>
    ([[0, 0.3], [0.03, 0.345], [0.2, 0.4], [0.6, 0.43], [0.92, 0.435], [0.94, 0.43]] as const).map(([up, radius]) => [up * size * scale, radius * size * scale]);
  const mark = clothMark(art);
  if (!candle) vessel(canvas, mark, { x: x - size * 0.36, y: y - size * 0.16, rings: rings(0.94), tint: darker(tint, 0.18), inside: darker(tint, 0.2) });
  const at = candle ? x : x + size * 0.3;
  vessel(canvas, mark, { x: at, y, rings: rings(1), tint, inside: candle ? "#e3bd6b" : darker(tint, 0.12) });
  if (!candle) return;
  const wick = y - size * 0.94;
  const glow = canvas.radial([[0, "#ffe3a6", 0.6], [0.4, "#ffdf9a", 0.22], [1, "#ffdf9a", 0]]);
  canvas.add(
    `<ellipse cx="${n(at)}" cy="${n(wick - 60)}" rx="190" ry="230" fill="${glow}"/>`,
    `<path d="M${n(at)} ${n(wick)}v-34" stroke="#3a2a1a" stroke-width="5"/>`,
    `<path d="M${n(at)} ${n(wick - 22)}c-20-22-14-52 0-84c14 32 20 62 0 84z" fill="#ffd27a"/><path d="M${n(at)} ${n(wick - 26)}c-9-12-7-26 0-44c7 18 9 32 0 44z" fill="#fff4d6"/>`,
  );
};

/** Two wide bowls, one behind the other. */
export const bowl: Paint = (canvas, art, { x, y, size }) => {
  const rings = (scale: number): [number, number][] =>
    ([[0, 0.19], [0.05, 0.2], [0.09, 0.27], [0.24, 0.41], [0.42, 0.49], [0.5, 0.505]] as const).map(([up, radius]) => [up * size * scale, radius * size * scale]);
  const mark = clothMark(art);
  const { tint } = art.look;
  vessel(canvas, mark, { x: x - size * 0.2, y: y - size * 0.3, rings: rings(0.86), tint: darker(tint, 0.16), inside: lighter(tint, 0.1) });
  vessel(canvas, mark, { x: x + size * 0.13, y, rings: rings(1), tint, inside: lighter(tint, 0.22) });
};

/** A vase with one stem. */
export const vase: Paint = (canvas, art, { x, y, size }) => {
  const { tint } = art.look;
  const rings = ([[0, 0.15], [0.02, 0.18], [0.16, 0.255], [0.32, 0.265], [0.46, 0.2], [0.54, 0.1], [0.6, 0.07], [0.66, 0.075], [0.68, 0.085]] as const).map(([up, radius]): [number, number] => [up * size, radius * size]);
  vessel(canvas, clothMark(art), { x, y, rings, tint, inside: "#2b2119" });
  const mouth = y - size * 0.68;
  const leaves = [[0.08, -1, 0.9], [0.17, 1, 1], [0.27, -1, 0.85], [0.35, 1, 0.7], [0.42, -1, 0.5]] as const;
  const blade = (up: number, side: number, scale: number): string => {
    const [bx, by, long] = [x + 6 + up * 40, mouth - up * size, size * 0.17 * scale];
    return `<path d="M${n(bx)} ${n(by)}c${n(side * long * 0.25)} ${n(-long * 0.6)} ${n(side * long * 0.8)} ${n(-long * 0.6)} ${n(side * long)} ${n(-long * 0.35)}c${n(-side * long * 0.2)} ${n(long * 0.3)} ${n(-side * long * 0.6)} ${n(long * 0.5)} ${n(-side * long)} ${n(long * 0.35)}z" fill="${side > 0 ? "#6f7f58" : "#56664a"}"/>`;
  };
  canvas.add(
    `<path d="M${n(x)} ${n(mouth + 6)}q2 ${n(-size * 0.24)} ${n(26)} ${n(-size * 0.46)}" stroke="#4f5c3d" stroke-width="6" fill="none" stroke-linecap="round"/>`,
    ...leaves.map(([up, side, scale]) => blade(up, side, scale)),
  );
};

/** A plaited basket with leather grips. */
export const basket: Paint = (canvas, art, { x, y, size }) => {
  const { tint } = art.look;
  const rings = ([[0, 0.36], [0.04, 0.39], [0.3, 0.425], [0.62, 0.43]] as const).map(([up, radius]): [number, number] => [up * size, radius * size]);
  const radius = size * 0.43;
  const shape = outline({ x, y, rings });
  const weave = plaited(canvas, lighter(tint, 0.12), darker(tint, 0.24), size / 640);
  const top = y - size * 0.62;
  const bag = art.title.startsWith("Tas");
  const leather = "#8a5a34";
  const grip = (dx: number, lift: number, behind: boolean): string => {
    const reach = bag ? radius * 0.5 : radius * 0.28;
    const d = `M${n(x - reach + dx)} ${n(top + size * (behind ? -0.02 : 0.14))}C${n(x - reach * 0.9 + dx)} ${n(top - lift)} ${n(x + reach * 0.9 + dx)} ${n(top - lift)} ${n(x + reach + dx)} ${n(top + size * (behind ? -0.02 : 0.14))}`;
    return `<path d="${d}" fill="none" stroke="#1a120c" stroke-opacity=".4" stroke-width="25"/><path d="${d}" fill="none" stroke="${behind ? darker(leather, 0.3) : leather}" stroke-width="21" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#fff0d8" stroke-opacity=".4" stroke-width="2" stroke-dasharray="8 6"/>`;
  };
  const lift = bag ? size * 0.42 : size * 0.16;
  grounded(canvas, ring(x, y, size * 0.38, size * 0.38 * TILT), size * 0.6);
  canvas.add(
    grip(0, lift, true),
    ellipse(x, top, radius, lighter(tint, 0.2)),
    ellipse(x, top + 2, radius * 0.95, darker(tint, 0.62)),
    `<g opacity=".35">${canvas.clipped(ring(x, top + 2, radius * 0.95, radius * 0.95 * TILT).map(([px, py], i) => `${i ? "L" : "M"}${n(px)} ${n(py)}`).join(""), wound(canvas, weave, { x, radius, top: top - 120, bottom: top + 120 }))}</g>`,
    canvas.clipped(`${frontOf(shape, x, top, radius)}`, wound(canvas, weave, { x, radius, top: top - 4, bottom: y + 40 })),
    `<path d="${frontOf(shape, x, top, radius)}" fill="${turnedLight(canvas)}"/>`,
    `<path d="M${n(x - radius)} ${n(top)}A${n(radius)} ${n(radius * TILT)} 0 0 0 ${n(x + radius)} ${n(top)}" fill="none" stroke="${lighter(tint, 0.16)}" stroke-width="13"/><path d="M${n(x - radius)} ${n(top)}A${n(radius)} ${n(radius * TILT)} 0 0 0 ${n(x + radius)} ${n(top)}" fill="none" stroke="#3a2a18" stroke-opacity=".35" stroke-width="13" stroke-dasharray="3 12"/>`,
    grip(0, lift, false),
  );
};

/** The near wall of a vessel's outline: its far rim cut away. */
function frontOf(shape: string, x: number, top: number, radius: number): string {
  const rim = /A[^A]+?(?=C)/;
  return shape.replace(rim, `A${n(radius)} ${n(radius * TILT)} 0 0 0 ${n(x + radius)} ${n(top)}`);
}
