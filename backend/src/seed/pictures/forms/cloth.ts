import { clothMark, PAPER, type Art } from "../art";
import { darker, lighter, n, type Canvas, type Stop } from "../canvas";
import { drawing } from "../../catalog/random";
import { label } from "../label";
import { lettered } from "../lettering";
import type { Paint } from "../place";
import { facesOf, footprint, onPanel, sheet, type Block, type View } from "../solid";
import { grounded } from "../studio";
import { laid, patterned, plaited, type Texture } from "../texture";

/** A stack of flat, soft things: folded cloth, napkins, placemats. */
export function stack(canvas: Canvas, art: Art, view: View, size: number, texture: Texture, layers: number): void {
  const draw = drawing(`fold ${art.title}`);
  const thick = (size * 0.36) / layers;
  const roll = canvas.linear([[0, "#1a120c", 0.06], [0.18, "#fff6e6", 0.26], [0.45, "#fff6e6", 0.02], [0.82, "#1a120c", 0.3], [1, "#0d0805", 0.72]], [0, 0], [0, 1]);
  const across = canvas.linear([[0, "#fff6e6", 0.08], [0.5, "#fff6e6", 0], [1, "#1a120c", 0.22]]);
  const side = canvas.linear([[0, "#1a120c", 0.5], [1, "#1a120c", 0.34]]);
  const top = canvas.linear([[0, "#fff6e6", 0.02], [0.6, "#fff6e6", 0.14], [1, "#fff6e6", 0.26]], [1, 0], [0, 1]);
  const base: Block = { width: size, height: thick, depth: size * 0.72 };
  grounded(canvas, footprint(view, base), size * 0.36);
  for (let i = 0; i < layers; i += 1) {
    const slack = draw.between(-0.012, 0.012) * size;
    const block: Block = { width: size * (1 + draw.between(-0.014, 0.01)), height: thick * 0.97, depth: size * 0.72, at: [slack, i * thick, draw.between(-0.008, 0.008) * size] };
    const faces = facesOf(view, block);
    const shift = draw.between(0, 300);
    const moved = (panel: { width: number; height: number }): string =>
      `<g transform="translate(${n(-shift)} ${n(-shift * 0.7)})">${laid(texture, shift, shift * 0.7, panel.width, panel.height)}</g>`;
    canvas.add(
      onPanel(canvas, view, faces.side, moved(faces.side) + sheet(faces.side, roll) + sheet(faces.side, side)),
      onPanel(canvas, view, faces.top, moved(faces.top) + sheet(faces.top, top)),
      onPanel(canvas, view, faces.front, moved(faces.front) + sheet(faces.front, roll) + sheet(faces.front, across)),
    );
  }
}

/** Cloth folded into a stack. */
export const folded: Paint = (canvas, art, { x, y, size }) => {
  const texture = patterned(canvas, clothMark(art), (art.mark.pattern === "ciprat" ? 0.95 : 0.7) * (size / 560));
  stack(canvas, art, { x, y, yaw: -0.24, pitch: 0.24 }, size, texture, 5);
};

/** Plaited placemats, one on another. */
export const mats: Paint = (canvas, art, { x, y, size }) => {
  const texture = plaited(canvas, lighter(art.look.tint, 0.12), darker(art.look.tint, 0.34), size / 900);
  stack(canvas, art, { x, y, yaw: -0.2, pitch: 0.34 }, size, texture, 4);
};

/** A scarf hung over a wooden rod, its two ends falling in folds. */
export const scarf: Paint = (canvas, art, { x, size }) => {
  const rod = 250;
  const texture = patterned(canvas, clothMark(art), (art.mark.pattern === "ciprat" ? 1.2 : 0.95) * (size / 860));
  const wood = canvas.linear([[0, "#e0bd8c"], [0.3, "#c79a63"], [1, "#6f4b2a"]], [0, 0], [0, 1]);
  const tail = (left: number, width: number, length: number, sway: number): string => {
    const bottom = rod + length;
    return `M${n(left)} ${rod - 14}H${n(left + width)}C${n(left + width + sway)} ${n(rod + length * 0.4)} ${n(left + width - sway)} ${n(rod + length * 0.7)} ${n(left + width + sway * 0.6)} ${n(bottom)}Q${n(left + width * 0.75)} ${n(bottom + 12)} ${n(left + width * 0.5)} ${n(bottom - 2)}T${n(left + sway * 0.3)} ${n(bottom + 4)}C${n(left - sway)} ${n(rod + length * 0.7)} ${n(left + sway)} ${n(rod + length * 0.4)} ${n(left)} ${rod - 14}z`;
  };
  const width = size * 0.5;
  const back = tail(x - width * 0.1, width * 0.78, size * 0.78, 12);
  const front = tail(x - width * 0.62, width * 0.95, size, 16);
  const shadow = (d: string): string => `<g transform="translate(46 40)"><path d="${d}" fill="#2b2119" opacity=".3"/></g>`;
  const pleats = (count: number, seed: string): string => {
    const draw = drawing(seed);
    const stops = Array.from({ length: count * 2 + 1 }, (_, i): Stop => {
      const at = Math.min(1, Math.max(0, (i + draw.between(-0.25, 0.25)) / (count * 2)));
      return i % 2 === 0 ? [at, "#120c08", draw.between(0.28, 0.5)] : [at, "#fff6e6", draw.between(0.14, 0.3)];
    });
    return canvas.linear(stops.sort((a, b) => a[0] - b[0]));
  };
  const fade = canvas.linear([[0, "#fff6e6", 0.25], [0.05, "#1a120c", 0.25], [0.14, "#1a120c", 0], [1, "#1a120c", 0.16]], [0, 0], [0, 1]);
  const dressed = (d: string, folds: number, dim: number): string =>
    canvas.clipped(d, laid(texture, x - size, rod - 20, size * 2, size + 60)) + `<path d="${d}" fill="${pleats(folds, d)}"/><path d="${d}" fill="${fade}"/><path d="${d}" fill="#1a120c" opacity="${dim}"/>`;
  canvas.shade(30, shadow(back) + shadow(front) + `<rect x="150" y="${rod + 30}" width="900" height="22" fill="#2b2119" opacity=".28"/>`);
  canvas.add(
    `<rect x="130" y="${rod - 16}" width="940" height="26" rx="13" fill="${wood}"/>`,
    fringe(back, x - width * 0.1, width * 0.78, rod + size * 0.78, art),
    dressed(back, 4, 0.2),
    fringe(front, x - width * 0.62, width * 0.95, rod + size, art),
    dressed(front, 5, 0),
  );
};

function fringe(seed: string, left: number, width: number, y: number, art: Art): string {
  const draw = drawing(seed);
  const colour = darker(art.look.tint, 0.12);
  return Array.from({ length: 34 }, (_, i) => {
    const x = left + (width * (i + 0.5)) / 34 + 4;
    const drop = draw.between(34, 46);
    return `<path d="M${n(x)} ${n(y - 12)}q${n(draw.between(-5, 5))} ${n(drop * 0.6)} ${n(draw.between(-4, 4))} ${n(drop)}" stroke="${i % 3 === 0 ? lighter(colour, 0.25) : colour}" stroke-width="4.4" fill="none" stroke-linecap="round"/>`;
  }).join("");
}

/** A canvas tote standing on the table. */
export const tote: Paint = (canvas, art, { x, y, size }) => {
  const texture = patterned(canvas, clothMark(art), 1.25 * (size / 720));
  const half = size * 0.46;
  const top = y - size * 0.92;
  const shape = `M${n(x - half * 0.96)} ${n(top)}Q${n(x)} ${n(top + 16)} ${n(x + half * 0.96)} ${n(top)}C${n(x + half * 1.0)} ${n(top + size * 0.4)} ${n(x + half * 1.06)} ${n(y - size * 0.2)} ${n(x + half * 1.02)} ${n(y - 14)}Q${n(x + half * 0.9)} ${n(y + 14)} ${n(x)} ${n(y + 12)}T${n(x - half * 1.02)} ${n(y - 14)}C${n(x - half * 1.06)} ${n(y - size * 0.2)} ${n(x - half)} ${n(top + size * 0.4)} ${n(x - half * 0.96)} ${n(top)}z`;
  const strap = (dx: number, lift: number, colour: string): string => {
    const d = `M${n(x - half * 0.5 + dx)} ${n(top + size * 0.16)}L${n(x - half * 0.47 + dx)} ${n(top)}C${n(x - half * 0.4 + dx)} ${n(top - lift)} ${n(x + half * 0.4 + dx)} ${n(top - lift)} ${n(x + half * 0.47 + dx)} ${n(top)}L${n(x + half * 0.5 + dx)} ${n(top + size * 0.16)}`;
    return `<path d="${d}" fill="none" stroke="#1a120c" stroke-opacity=".35" stroke-width="37"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="33"/><path d="${d}" fill="none" stroke="#fff6e6" stroke-opacity=".25" stroke-width="26" stroke-dasharray="2 7"/>`;
  };
  const light = canvas.linear([[0, "#1a120c", 0.3], [0.12, "#fff6e6", 0.1], [0.3, "#fff6e6", 0.16], [0.42, "#1a120c", 0.07], [0.55, "#fff6e6", 0.06], [0.8, "#1a120c", 0.16], [1, "#1a120c", 0.42]], [0, 0], [1, 0.12]);
  const fall = canvas.linear([[0, "#1a120c", 0.2], [0.08, "#1a120c", 0], [0.72, "#1a120c", 0.02], [1, "#1a120c", 0.42]], [0, 0], [0, 1]);
  const strapColour = "#b58a5a";
  const patch = { x, y: y - size * 0.3, width: size * 0.2, height: size * 0.12 };
  const brand = { text: art.brand, face: "serif", size: size * 0.026 } as const;
  grounded(canvas, [[x - half, y - 16], [x + half, y - 16], [x + half * 0.9, y + 12], [x - half * 0.9, y + 12]], size);
  canvas.add(
    strap(10, size * 0.4, darker(strapColour, 0.3)),
    `<path d="${shape}" fill="${art.look.tint}"/>`,
    canvas.clipped(shape, laid(texture, x - half * 1.1, top - 10, half * 2.2, size)),
    `<path d="${shape}" fill="${light}"/><path d="${shape}" fill="${fall}"/>`,
    `<path d="M${n(x - half * 0.97)} ${n(top + 44)}Q${n(x)} ${n(top + 60)} ${n(x + half * 0.97)} ${n(top + 44)}" stroke="#fff6e6" stroke-dasharray="9 6" stroke-width="2" fill="none" opacity=".5"/>`,
    strap(0, size * 0.36, strapColour),
    `<rect x="${n(patch.x - patch.width / 2)}" y="${n(patch.y - patch.height / 2)}" width="${n(patch.width)}" height="${n(patch.height)}" rx="6" fill="#a97848"/><rect x="${n(patch.x - patch.width / 2 + 5)}" y="${n(patch.y - patch.height / 2 + 5)}" width="${n(patch.width - 10)}" height="${n(patch.height - 10)}" rx="4" fill="none" stroke="#f3e6cf" stroke-dasharray="6 4" stroke-width="1.6" opacity=".7"/>`,
    `<path d="${lettered(brand, patch.x, patch.y + size * 0.01, undefined)}" fill="#3a2412"/>`,
  );
};

/** A clothbound notebook, standing a little open to the light. */
export const book: Paint = (canvas, art, { x, y, size }) => {
  const view: View = { x, y, yaw: 0.34, pitch: 0.17 };
  const block: Block = { width: size * 0.7, height: size, depth: size * 0.1 };
  const faces = facesOf(view, block);
  const texture = patterned(canvas, clothMark(art), 1.2 * (size / 760));
  const light = canvas.linear([[0, "#1a120c", 0.32], [0.06, "#1a120c", 0.3], [0.075, "#fff6e6", 0.2], [0.4, "#fff6e6", 0.1], [1, "#1a120c", 0.2]], [0, 0], [1, 0.2]);
  const { width, height } = faces.front;
  const band = `<path d="M${n(width * 0.84)} 0h${n(width * 0.035)}v${n(height)}h${n(-width * 0.035)}z" fill="#8a5a2f"/><path d="M${n(width * 0.84)} 0h${n(width * 0.008)}v${n(height)}h${n(-width * 0.008)}z" fill="#fff6e6" opacity=".25"/>`;
  const pages = canvas.linear([[0, "#b9ad98"], [0.3, PAPER], [1, "#d3c8b4"]], [0, 0], [0, 1]);
  grounded(canvas, footprint(view, block), size);
  canvas.add(
    onPanel(canvas, view, faces.side, sheet(faces.side, darker(art.look.tint, 0.35))),
    onPanel(canvas, view, faces.top, sheet(faces.top, pages) + `<path d="M0 0H${n(faces.top.width)}M0 ${n(faces.top.height)}H${n(faces.top.width)}" stroke="${darker(art.look.tint, 0.2)}" stroke-width="9"/>`),
    onPanel(canvas, view, faces.front, laid(texture, 0, 0, width, height) + label(art, { x: width * 0.46, y: height * 0.36, width: width * 0.5, height: width * 0.5 }) + band + sheet(faces.front, light)),
  );
};
