import type { Art } from "../art";
import { PAPER } from "../art";
import { darker, lighter, mix, n, type Canvas } from "../canvas";
import { label } from "../label";
import { facesOf, footprint, onPanel, sheet, type Block, type View } from "../solid";
import { drawing } from "../../catalog/random";
import { grounded } from "../studio";
import { laid, patterned } from "../texture";

/** Paper-covered board: the pattern in front, plain ground at the side, a soft light over all. */
export function coveredBox(canvas: Canvas, art: Art, view: View, block: Block, options: { label?: boolean; seam?: number } = {}): void {
  const faces = facesOf(view, block);
  const { ground, ink } = art.mark.palette;
  const scale = Math.max(0.62, block.width / 620);
  const texture = patterned(canvas, art.mark, art.mark.pattern === "ciprat" ? scale * 1.5 : scale);
  const frontLight = canvas.linear([[0, "#fff6e6", 0.14], [0.45, "#fff6e6", 0.02], [1, "#1a120c", 0.2]], [0, 0], [1, 0.8]);
  const sideLight = canvas.linear([[0, "#1a120c", 0.44], [1, "#1a120c", 0.26]]);
  const topLight = canvas.linear([[0, "#fff6e6", 0.12], [1, "#fff6e6", 0.3]]);
  const edge = mix(ground, ink, 0.3);
  const { width, height } = faces.front;

  let front = laid(texture, 0, 0, width, height);
  if (options.label ?? true) {
    const wide = Math.min(width * 0.64, height * 0.78);
    front += label(art, { x: width / 2, y: height * 0.5, width: wide, height: Math.min(wide * 1.12, height * 0.62) });
  }
  front += sheet(faces.front, frontLight);
  if (options.seam) {
    front += `<path d="M0 ${n(options.seam)}H${n(width)}" stroke="#120c08" stroke-width="3" opacity=".55"/><path d="M0 ${n(options.seam + 3)}H${n(width)}" stroke="#fff6e6" stroke-width="1.4" opacity=".3"/>`;
  }
  front += `<path d="M0 1H${n(width)}" stroke="${lighter(edge, 0.4)}" stroke-width="2.4" opacity=".6"/><path d="M1 0V${n(height)}" stroke="${lighter(edge, 0.3)}" stroke-width="2.4" opacity=".5"/>`;

  const seamSide = options.seam ? `<path d="M0 ${n(options.seam)}H${n(faces.side.width)}" stroke="#0d0805" stroke-width="3" opacity=".6"/>` : "";
  const side = sheet(faces.side, darker(ground, 0.08)) + sheet(faces.side, sideLight) + seamSide;
  grounded(canvas, footprint(view, block), block.height);
  canvas.add(
    onPanel(canvas, view, faces.side, side),
    onPanel(canvas, view, faces.top, sheet(faces.top, lighter(ground, 0.1)) + sheet(faces.top, topLight)),
    onPanel(canvas, view, faces.front, front),
  );
}

/** A box without its lid: its rim, and crumpled tissue inside. */
export function openBox(canvas: Canvas, art: Art, view: View, block: Block): void {
  coveredBox(canvas, art, view, block);
  const { top } = facesOf(view, block);
  const rim = Math.max(6, block.width * 0.02);
  const well = `M${n(rim)} ${n(rim)}H${n(top.width - rim)}V${n(top.height - rim)}H${n(rim)}z`;
  const depth = canvas.linear([[0, "#1a120c", 0.5], [0.35, "#1a120c", 0.14], [1, "#1a120c", 0.02]], [0, 0], [0.35, 1]);
  const draw = drawing(`tissue ${art.title}`);
  const creases = Array.from({ length: 26 }, () => {
    const [x, y] = [draw.between(0, top.width), draw.between(0, top.height)];
    const [dx, dy] = [draw.between(-0.3, 0.3) * top.width, draw.between(-0.3, 0.3) * top.height];
    const colour = draw.weighted(["#ffffff", "#d8cfbf", "#efe8db"], () => 1);
    return `<path d="M${n(x)} ${n(y)}l${n(dx)} ${n(dy)}l${n(-dy * 0.4)} ${n(dx * 0.3)}z" fill="${colour}" opacity=".75"/>`;
  }).join("");
  canvas.add(
    onPanel(canvas, view, top, `${sheet(top, PAPER)}<path d="${well}" fill="#e6ddcd"/>${canvas.clipped(well, creases)}<path d="${well}" fill="${depth}"/>`),
  );
}
