import type { Art } from "../art";
import { n, type Canvas } from "../canvas";
import { label } from "../label";
import { ellipse, outline, rounded, TILT, turnedLight, wound } from "../round";
import { grounded, ring } from "../studio";
import { patterned } from "../texture";

const METAL: [number, string][] = [
  [0, "#7d7157"], [0.08, "#a89a76"], [0.24, "#f2e8c9"], [0.34, "#cdbf98"], [0.55, "#a59672"], [0.76, "#857857"], [0.9, "#c8ba92"], [1, "#6f6448"],
];

export interface TinShape {
  x: number;
  y: number;
  radius: number;
  height: number;
}

/** A round tin in its patterned sleeve; without its lid it shows what it holds. */
export function tin(canvas: Canvas, art: Art, { x, y, radius, height }: TinShape, open = false): void {
  const metal = canvas.linear(METAL);
  const lidHeight = Math.min(height * 0.22, radius * 0.42);
  const top = y - height;
  const bodyTop = top + lidHeight;
  const texture = patterned(canvas, art.mark, (art.mark.pattern === "ciprat" ? 1.35 : 0.9) * Math.max(0.6, radius / 300));
  const body = outline({ x, y, rings: [[0, radius], [height - lidHeight * (open ? 0.2 : 1), radius]] });
  const room = height - lidHeight;
  const wide = Math.min(radius * 1.45, room * 1.5);
  const tall = Math.min(wide * 0.86, room * 0.76);
  const bend = rounded(x, radius);
  grounded(canvas, ring(x, y, radius, radius * TILT), height);
  canvas.add(
    `<path d="${body}" fill="${metal}"/>`,
    canvas.clipped(body, wound(canvas, texture, { x, radius, top: bodyTop + room * 0.03, bottom: y - room * 0.05 })),
    canvas.clipped(body, label(art, { x: 0, y: bodyTop + room * 0.49, width: wide, height: tall }, bend)),
    `<path d="${body}" fill="${turnedLight(canvas)}"/>`,
  );
  if (open) {
    const mouth = top + lidHeight * 0.2;
    canvas.add(ellipse(x, mouth, radius, metal), ellipse(x, mouth, radius * 0.95, "#3b3225"));
    filled(canvas, art, x, mouth + radius * 0.03, radius * 0.93);
    return;
  }
  lid(canvas, x, bodyTop, radius * 1.015, lidHeight);
}

/** A tin's lid: its rim's lower edge at `y`. */
export function lid(canvas: Canvas, x: number, y: number, radius: number, height: number): void {
  const metal = canvas.linear(METAL);
  const face = canvas.linear([[0, "#efe5c8"], [0.5, "#d3c6a2"], [1, "#b3a57f"]], [0, 0], [1, 1]);
  canvas.add(
    `<path d="${outline({ x, y, rings: [[0, radius], [height, radius]] })}" fill="${metal}"/>`,
    `<path d="M${n(x - radius)} ${n(y)}A${n(radius)} ${n(radius * TILT)} 0 0 0 ${n(x + radius)} ${n(y)}" fill="none" stroke="#3a301d" stroke-width="3" opacity=".45"/>`,
    ellipse(x, y - height, radius, face),
    ellipse(x, y - height + 1, radius * 0.9, "#8d8061", 0.35),
    ellipse(x, y - height + 2.5, radius * 0.89, face),
  );
}

/** Small goods seen from above, within a tin's or bowl's mouth. */
export function filled(canvas: Canvas, art: Art, x: number, y: number, radius: number): void {
  const { tint } = art.look;
  const pieces: string[] = [];
  const grain = radius * 0.13;
  for (let i = 0; i < 90; i += 1) {
    const turn = i * 2.399963;
    const reach = Math.sqrt((i + 0.5) / 90) * radius * 0.9;
    const px = x + Math.cos(turn) * reach;
    const py = y + Math.sin(turn) * reach * TILT;
    pieces.push(
      `<ellipse cx="${n(px)}" cy="${n(py + grain * 0.25)}" rx="${n(grain)}" ry="${n(grain * 0.6)}" fill="#1a120c" opacity=".25"/>` +
        `<ellipse cx="${n(px)}" cy="${n(py)}" rx="${n(grain)}" ry="${n(grain * 0.6)}" fill="${tint}"/>` +
        `<ellipse cx="${n(px - grain * 0.25)}" cy="${n(py - grain * 0.2)}" rx="${n(grain * 0.5)}" ry="${n(grain * 0.22)}" fill="#fff6e6" opacity=".3"/>`,
    );
  }
  canvas.add(ellipse(x, y, radius, tint), ellipse(x, y, radius, "#1a120c", 0.25), ...pieces);
}
