import { darker, lighter, n, type Canvas } from "../canvas";
import { drawing } from "../../catalog/random";
import { label } from "../label";
import type { Paint } from "../place";
import { ellipse, outline, rounded, TILT } from "../round";
import { grounded, ring } from "../studio";

const BRASS: [number, string][] = [
  [0, "#6d6440"], [0.07, "#8f8559"], [0.2, "#bcb183"], [0.32, "#a89d6f"], [0.58, "#9a8f62"], [0.76, "#efe6bf"], [0.84, "#d2c799"], [0.95, "#8a8056"], [1, "#5f5736"],
];

/** A glass jar with a brass lid, filled with something that glows. */
export const jar: Paint = (canvas, art, { x, y, size }) => {
  const radius = size * 0.36;
  const { tint } = art.look;
  const shoulder = size * 0.7;
  const body = outline({ x, y, rings: [[0, radius * 0.93], [size * 0.03, radius], [size * 0.1, radius * 1.005], [shoulder * 0.86, radius], [shoulder, radius * 0.95], [size * 0.8, radius * 0.86]] });
  const level = y - size * 0.66;
  const liquid = outline({ x, y: y - size * 0.028, rings: [[0, radius * 0.9], [size * 0.03, radius * 0.95], [size * 0.1, radius * 0.96], [size * 0.58, radius * 0.96], [size * 0.632, radius * 0.945]] });
  const glow = canvas.linear([[0, darker(tint, 0.55)], [0.1, darker(tint, 0.12)], [0.3, lighter(tint, 0.1)], [0.55, tint], [0.85, darker(tint, 0.14)], [1, darker(tint, 0.6)]]);
  const depth = canvas.linear([[0, "#fff6e6", 0.1], [0.5, "#1a120c", 0], [0.86, "#1a120c", 0.12], [0.95, "#fff6e6", 0.16], [1, "#1a120c", 0.5]], [0, 0], [0, 1]);
  const glass = canvas.linear([[0, "#5d574e", 0.5], [0.06, "#f4f0e8", 0.5], [0.16, "#cfcac0", 0.26], [0.84, "#cfcac0", 0.26], [0.94, "#f4f0e8", 0.5], [1, "#5d574e", 0.5]]);
  const wide = radius * 1.72;
  const bend = rounded(x, radius);

  grounded(canvas, ring(x, y, radius * 0.95, radius * 0.95 * TILT), size * 0.8);
  canvas.shade(26, `<ellipse cx="${n(x + radius * 0.9)}" cy="${n(y + 8)}" rx="${n(radius * 0.55)}" ry="${n(radius * 0.12)}" fill="${tint}" opacity=".3"/>`);
  canvas.add(
    `<path d="${body}" fill="${glass}"/><path d="${liquid}" fill="${glow}"/>`,
    art.look.tint && art.title.startsWith("Abon") ? canvas.clipped(liquid, fibres(art.title, x, y, radius, size, tint)) : "",
    `<path d="${liquid}" fill="${depth}"/>`,
    ellipse(x, level, radius * 0.945, lighter(tint, 0.22), 0.9),
    canvas.clipped(body, label(art, { x: 0, y: y - size * 0.345 - radius * TILT, width: wide, height: size * 0.33 }, bend)),
    canvas.clipped(body, shine(canvas, x, y, radius, size)),
    `<path d="${body}" fill="none" stroke="#6b655b" stroke-width="2" opacity=".45"/>`,
  );
  brassLid(canvas, x, y - size * 0.79, radius * 0.9, size * 0.175);
};

function shine(canvas: Canvas, x: number, y: number, radius: number, size: number): string {
  const white = canvas.linear([[0, "#ffffff", 0.75], [1, "#ffffff", 0.12]], [0, 0], [0, 1]);
  const thin = canvas.linear([[0, "#ffffff", 0.55], [1, "#ffffff", 0]], [0, 0], [0, 1]);
  const shade = canvas.linear([[0, "#1a120c", 0.3], [0.12, "#1a120c", 0], [0.8, "#1a120c", 0], [1, "#1a120c", 0.34]]);
  const [l, t] = [x - radius * 0.78, y - size * 0.72];
  return (
    `<path d="M${n(x - radius * 1.1)} ${n(y - size)}H${n(x + radius * 1.1)}V${n(y + 60)}H${n(x - radius * 1.1)}z" fill="${shade}"/>` +
    `<path d="M${n(l)} ${n(t)}q${n(radius * 0.16)} ${n(size * 0.022)} ${n(radius * 0.3)} ${n(size * 0.03)}l${n(-radius * 0.03)} ${n(size * 0.54)}q${n(-radius * 0.16)} ${n(-size * 0.004)} ${n(-radius * 0.27)} ${n(-size * 0.02)}z" fill="${white}" opacity=".34"/>` +
    `<path d="M${n(x + radius * 0.82)} ${n(y - size * 0.66)}h${n(radius * 0.06)}v${n(size * 0.56)}h${n(-radius * 0.06)}z" fill="${thin}" opacity=".7"/>`
  );
}

function fibres(seed: string, x: number, y: number, radius: number, size: number, tint: string): string {
  const draw = drawing(seed);
  return Array.from({ length: 260 }, () => {
    const [px, py] = [x + draw.between(-radius, radius), y - draw.between(0, size * 0.66)];
    const [dx, dy] = [draw.between(-26, 26), draw.between(-14, 14)];
    const colour = draw.weighted([lighter(tint, 0.3), darker(tint, 0.35), lighter(tint, 0.1)], () => 1);
    return `<path d="M${n(px)} ${n(py)}q${n(dx * 0.5 + 6)} ${n(dy - 6)} ${n(dx)} ${n(dy)}" stroke="${colour}" stroke-width="3.4" fill="none" opacity=".8" stroke-linecap="round"/>`;
  }).join("");
}

function brassLid(canvas: Canvas, x: number, y: number, radius: number, height: number): void {
  const brass = canvas.linear(BRASS);
  const face = canvas.linear([[0, "#cfc496"], [1, "#a0956a"]], [0, 0], [1, 0]);
  const side = outline({ x, y, rings: [[0, radius], [height * 0.9, radius], [height, radius * 0.975]] });
  const fall = canvas.linear([[0, "#fff6e6", 0.2], [0.15, "#1a120c", 0], [0.85, "#1a120c", 0.08], [1, "#1a120c", 0.35]], [0, 0], [0, 1]);
  canvas.add(
    [16, 10, 5].map((width) => `<path d="M${n(x - radius)} ${n(y + 6)}A${n(radius)} ${n(radius * TILT)} 0 0 0 ${n(x + radius)} ${n(y + 6)}" fill="none" stroke="#1a120c" stroke-width="${width}" opacity=".13"/>`).join(""),
    `<path d="${side}" fill="${brass}"/><path d="${side}" fill="${fall}"/>`,
    ellipse(x, y - height, radius * 0.975, face),
    ellipse(x, y - height + 1.5, radius * 0.93, "#fff6e6", 0.14),
  );
}

/** A slender glass bottle with a wooden stopper. */
export const bottle: Paint = (canvas, art, { x, y, size }) => {
  const radius = size * 0.185;
  const { tint } = art.look;
  const rings = [[0, radius * 0.92], [size * 0.02, radius], [size * 0.56, radius], [size * 0.66, radius * 0.86], [size * 0.73, radius * 0.46], [size * 0.78, radius * 0.38], [size * 0.86, radius * 0.38]] as const;
  const body = outline({ x, y, rings });
  const glow = canvas.linear([[0, darker(tint, 0.5)], [0.12, darker(tint, 0.08)], [0.34, lighter(tint, 0.3)], [0.6, tint], [0.88, darker(tint, 0.2)], [1, darker(tint, 0.58)]]);
  const depth = canvas.linear([[0, "#fff6e6", 0.3], [0.25, "#fff6e6", 0.06], [0.8, "#1a120c", 0.06], [1, "#1a120c", 0.4]], [0, 0], [0, 1]);
  const wood = canvas.linear([[0, "#6e4c2c"], [0.3, "#d2a877"], [0.6, "#b98b58"], [1, "#5f4024"]]);
  const neck = y - size * 0.86;
  const bend = rounded(x, radius);
  grounded(canvas, ring(x, y, radius, radius * TILT), size * 0.7);
  canvas.add(
    `<path d="${body}" fill="${glow}"/><path d="${body}" fill="${depth}"/>`,
    canvas.clipped(body, label(art, { x: 0, y: y - size * 0.29 - radius * TILT, width: radius * 1.78, height: size * 0.37 }, bend)),
    canvas.clipped(body, shine(canvas, x, y - size * 0.04, radius, size * 0.8)),
    `<path d="${outline({ x, y: neck, rings: [[-size * 0.015, radius * 0.44], [size * 0.012, radius * 0.44]] })}" fill="${lighter(tint, 0.35)}"/>`,
    `<path d="${outline({ x, y: neck - size * 0.01, rings: [[0, radius * 0.36], [size * 0.1, radius * 0.4]] })}" fill="${wood}"/>`,
    ellipse(x, neck - size * 0.11, radius * 0.4, "#dcb98b"),
  );
};
