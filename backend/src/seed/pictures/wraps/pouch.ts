import { KRAFT, type Art } from "../art";
import { darker, lighter, n, type Canvas, type Point } from "../canvas";
import { drawing } from "../../catalog/random";
import { label } from "../label";
import type { Place } from "../place";
import { grounded } from "../studio";
import { laid, patterned } from "../texture";

/** A stand-up kraft pouch: patterned head, label, and a window onto what is inside. */
export function pouch(canvas: Canvas, art: Art, { x, y, size }: Place): void {
  const half = size * 0.315;
  const top = y - size;
  const shape =
    `M${n(x - half)} ${n(top)}H${n(x + half)}C${n(x + half * 1.0)} ${n(top + size * 0.3)} ${n(x + half * 1.05)} ${n(top + size * 0.6)} ${n(x + half * 1.0)} ${n(y - size * 0.03)}` +
    `Q${n(x + half * 0.97)} ${n(y + size * 0.012)} ${n(x + half * 0.7)} ${n(y + size * 0.02)}Q${n(x)} ${n(y + size * 0.052)} ${n(x - half * 0.7)} ${n(y + size * 0.02)}` +
    `Q${n(x - half * 0.97)} ${n(y + size * 0.012)} ${n(x - half * 1.0)} ${n(y - size * 0.03)}C${n(x - half * 1.05)} ${n(top + size * 0.6)} ${n(x - half)} ${n(top + size * 0.3)} ${n(x - half)} ${n(top)}z`;
  const base: Point[] = [[x - half, y - size * 0.05], [x + half, y - size * 0.05], [x + half * 0.75, y + size * 0.025], [x, y + size * 0.035], [x - half * 0.75, y + size * 0.025]];
  const texture = patterned(canvas, art.mark, (art.mark.pattern === "ciprat" ? 1.2 : 0.8) * (size / 860));
  const head = size * 0.2;
  const light = canvas.linear([[0, "#1a120c", 0.28], [0.07, "#fff6e6", 0.2], [0.3, "#fff6e6", 0.24], [0.55, "#fff6e6", 0], [0.88, "#1a120c", 0.2], [0.96, "#1a120c", 0.1], [1, "#1a120c", 0.36]]);
  const depth = canvas.linear([[0, "#1a120c", 0.12], [0.1, "#1a120c", 0], [0.7, "#1a120c", 0], [0.9, "#1a120c", 0.2], [1, "#1a120c", 0.42]], [0, 0], [0, 1]);
  const windowHeight = size * 0.2;
  const windowTop = y - size * 0.3;
  const pane = `M${n(x - half * 0.55)} ${n(windowTop + windowHeight * 0.4)}a${n(half * 0.55)} ${n(windowHeight * 0.4)} 0 0 1 ${n(half * 1.1)} 0v${n(windowHeight * 0.3)}a${n(half * 0.55)} ${n(windowHeight * 0.4)} 0 0 1 ${n(-half * 1.1)} 0z`;
  const labelTop = top + head + size * 0.04;
  const labelHeight = windowTop - labelTop - size * 0.035;
  const notch = (side: -1 | 1): string => `<path d="M${n(x + side * half)} ${n(top + size * 0.052)}l${n(-side * 9)} 5l${n(side * 9)} 5z" fill="#d8d2c9"/>`;
  const crimp = Array.from({ length: 5 }, (_, i) => `M${n(x - half)} ${n(top + size * (0.008 + i * 0.007))}H${n(x + half)}`).join("");

  grounded(canvas, base, size * 0.9);
  canvas.add(
    `<path d="${shape}" fill="${lighter(KRAFT, 0.1)}"/>`,
    canvas.clipped(
      shape,
      canvas.clipped(`M${n(x - half * 1.1)} ${n(top)}h${n(half * 2.2)}v${n(head)}h${n(-half * 2.2)}z`, laid(texture, x - half * 1.1, top, half * 2.2, head)) +
        `<path d="M${n(x - half * 1.1)} ${n(top + head)}h${n(half * 2.2)}" stroke="${art.mark.palette.accent}" stroke-width="4"/>` +
        contents(canvas, art, pane, { x, y: windowTop, half: half * 0.58, height: windowHeight }) +
        label(art, { x, y: labelTop + labelHeight / 2, width: half * 1.42, height: labelHeight }) +
        `<path d="M${n(x - half)} ${n(y - size * 0.055)}Q${n(x)} ${n(y - size * 0.005)} ${n(x + half)} ${n(y - size * 0.055)}" fill="none" stroke="${darker(KRAFT, 0.5)}" stroke-width="3" opacity=".4"/>`,
    ),
    `<path d="${crimp}" stroke="#1a120c" stroke-width="1.2" opacity=".22"/><path d="M${n(x - half)} ${n(top + size * 0.085)}H${n(x + half)}" stroke="#fff6e6" stroke-width="3" opacity=".35"/>`,
    `<path d="${shape}" fill="${light}"/><path d="${shape}" fill="${depth}"/>`,
    notch(-1),
    notch(1),
  );
}

/** What the window shows, and the shine of its film. */
function contents(canvas: Canvas, art: Art, pane: string, { x, y, half, height }: { x: number; y: number; half: number; height: number }): string {
  const draw = drawing(`window ${art.title}`);
  const { tint } = art.look;
  const pieces = Array.from({ length: 80 }, () => {
    const px = x + draw.between(-half, half);
    const py = y + draw.between(0, height * 1.1);
    const rx = half * draw.between(0.09, 0.15);
    const turn = draw.between(0, 180);
    const colour = draw.weighted([tint, lighter(tint, 0.14), darker(tint, 0.18)], () => 1);
    return `<g transform="translate(${n(px)} ${n(py)})rotate(${n(turn)})"><ellipse rx="${n(rx)}" ry="${n(rx * 0.66)}" cy="${n(rx * 0.16)}" fill="#1a120c" opacity=".35"/><ellipse rx="${n(rx)}" ry="${n(rx * 0.62)}" fill="${colour}"/><ellipse rx="${n(rx * 0.6)}" ry="${n(rx * 0.2)}" cy="${n(-rx * 0.2)}" fill="#fff6e6" opacity=".2"/></g>`;
  }).join("");
  const film = canvas.linear([[0, "#ffffff", 0.34], [0.3, "#ffffff", 0.04], [0.42, "#ffffff", 0.22], [0.5, "#ffffff", 0], [1, "#1a120c", 0.18]], [0, 0], [1, 0.5]);
  return `<path d="${pane}" fill="${darker(tint, 0.45)}"/>${canvas.clipped(pane, pieces)}<path d="${pane}" fill="${film}"/><path d="${pane}" fill="none" stroke="${darker(KRAFT, 0.4)}" stroke-width="2.5" opacity=".6"/>`;
}
