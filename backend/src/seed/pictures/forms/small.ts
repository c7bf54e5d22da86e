import { PAPER, type Art } from "../art";
import { darker, lighter, n, type Canvas } from "../canvas";
import { drawing } from "../../catalog/random";
import { lettered } from "../lettering";
import type { Paint } from "../place";
import { facesOf, footprint, onPanel, sheet, type Block, type View } from "../solid";
import { grounded } from "../studio";
import { laid, patterned, plaited } from "../texture";

/** Three soap bars, banded with the brand's paper. */
export const soap: Paint = (canvas, art, { x, y, size }) => {
  const lying = (dx: number, up: number, yaw: number): void => bar(canvas, art, { x: x + dx, y: y - up, yaw, pitch: 0.3 }, size);
  lying(0, 0, -0.3);
  lying(size * 0.02, size * 0.27, 0.2);
};

function bar(canvas: Canvas, art: Art, view: View, size: number): void {
  const block: Block = { width: size, height: size * 0.285, depth: size * 0.62 };
  const faces = facesOf(view, block);
  const { tint } = art.look;
  const texture = patterned(canvas, art.mark, size / 1100);
  const band = (width: number, height: number): string => canvas.clipped(`M${n(width * 0.3)}-2h${n(width * 0.4)}v${n(height + 4)}h${n(-width * 0.4)}z`, laid(texture, width * 0.3, 0, width * 0.4, height));
  const front = canvas.linear([[0, "#fff6e6", 0.2], [0.2, "#1a120c", 0.02], [1, "#1a120c", 0.3]], [0, 0], [0, 1]);
  const side = canvas.linear([[0, "#1a120c", 0.3], [1, "#1a120c", 0.4]], [0, 0], [0, 1]);
  const top = canvas.linear([[0, "#fff6e6", 0.1], [1, "#fff6e6", 0.3]], [1, 0], [0, 1]);
  const brand = { text: art.brand.toUpperCase(), face: "serif", size: size * 0.06, tracking: 0.06 } as const;
  const { width, height } = faces.top;
  const plate = `<path d="M${n(width * 0.33)} ${n(height * 0.28)}h${n(width * 0.34)}v${n(height * 0.44)}h${n(-width * 0.34)}z" fill="${PAPER}"/>`;
  const words = fit(brand.text, width * 0.29, brand.size);
  grounded(canvas, footprint(view, block), block.height);
  canvas.add(
    onPanel(canvas, view, faces.side, sheet(faces.side, tint) + sheet(faces.side, side)),
    onPanel(canvas, view, faces.top, `${sheet(faces.top, lighter(tint, 0.1))}${speckles(art, width, height)}${band(width, height)}${plate}<path d="${lettered({ ...brand, size: words }, width / 2, height * 0.53)}" fill="${darker(art.mark.palette.ground, 0.3)}"/>${sheet(faces.top, top)}`),
    onPanel(canvas, view, faces.front, sheet(faces.front, tint) + band(faces.front.width, faces.front.height) + sheet(faces.front, front) + `<path d="M0 2H${n(width)}" stroke="#fff6e6" stroke-width="6" opacity=".35"/>`),
  );
}

const fit = (text: string, room: number, size: number): number => Math.min(size, (room / text.length) * 1.35);

function speckles(art: Art, width: number, height: number): string {
  const draw = drawing(art.title);
  return Array.from({ length: 60 }, () => `<circle cx="${n(draw.between(0, width))}" cy="${n(draw.between(0, height))}" r="${n(draw.between(1, 3.4))}" fill="${darker(art.look.tint, 0.45)}" opacity=".4"/>`).join("");
}

/** A loaf on a linen cloth. */
export const bread: Paint = (canvas, art, { x, y, size }) => {
  const { tint } = art.look;
  const [rx, ry] = [size * 0.52, size * 0.31];
  const cy = y - ry * 0.86;
  const loaf = `M${n(x - rx)} ${n(cy + ry * 0.35)}C${n(x - rx * 1.02)} ${n(cy - ry * 0.75)} ${n(x - rx * 0.5)} ${n(cy - ry * 1.12)} ${n(x)} ${n(cy - ry * 1.1)}S${n(x + rx * 1.02)} ${n(cy - ry * 0.75)} ${n(x + rx)} ${n(cy + ry * 0.35)}C${n(x + rx * 0.96)} ${n(cy + ry * 0.86)} ${n(x + rx * 0.6)} ${n(cy + ry * 0.94)} ${n(x)} ${n(cy + ry * 0.94)}S${n(x - rx * 0.96)} ${n(cy + ry * 0.86)} ${n(x - rx)} ${n(cy + ry * 0.35)}z`;
  const crust = canvas.radial([[0, lighter(tint, 0.3)], [0.45, tint], [0.8, darker(tint, 0.35)], [1, darker(tint, 0.62)]], [0.4, 0.28], 0.75);
  const draw = drawing(art.title);
  const flour = Array.from({ length: 420 }, () => {
    const [a, r] = [draw.between(0, Math.PI * 2), Math.sqrt(draw.between(0, 1))];
    return `<circle cx="${n(x - rx * 0.1 + Math.cos(a) * r * rx * 0.85)}" cy="${n(cy - ry * 0.35 + Math.sin(a) * r * ry * 0.62)}" r="${n(draw.between(0.8, 3))}" fill="#fff8ec" opacity="${n(draw.between(0.15, 0.6))}"/>`;
  }).join("");
  const slash = (dx: number): string => {
    const [sx, sy] = [x + dx * rx, cy - ry * 0.2];
    return `<path d="M${n(sx - rx * 0.17)} ${n(sy + ry * 0.42)}Q${n(sx - rx * 0.08)} ${n(sy - ry * 0.36)} ${n(sx + rx * 0.2)} ${n(sy - ry * 0.62)}Q${n(sx + rx * 0.06)} ${n(sy)} ${n(sx - rx * 0.17)} ${n(sy + ry * 0.42)}z" fill="#ecd3a2"/><path d="M${n(sx - rx * 0.17)} ${n(sy + ry * 0.42)}Q${n(sx - rx * 0.08)} ${n(sy - ry * 0.36)} ${n(sx + rx * 0.2)} ${n(sy - ry * 0.62)}" fill="none" stroke="${darker(tint, 0.6)}" stroke-width="7" opacity=".7"/>`;
  };
  const linen = `M${n(x - rx * 1.3)} ${n(y - 30)}L${n(x + rx * 1.2)} ${n(y - 64)}L${n(x + rx * 1.36)} ${n(y + 62)}Q${n(x)} ${n(y + 96)} ${n(x - rx * 1.22)} ${n(y + 80)}z`;
  const weave = patterned(canvas, art.mark, 0.55);
  const under = canvas.radial([[0, "#2b2119", 0.75], [0.75, "#2b2119", 0.5], [1, "#2b2119", 0]]);
  canvas.shade(12, `<path d="${linen}" transform="translate(8 12)" fill="#2b2119" opacity=".25"/>`);
  canvas.add(
    `<path d="${linen}" fill="#ece4d3"/>`,
    `<g opacity=".85">${canvas.clipped(`M${n(x - rx * 1.4)} ${n(y + 40)}L${n(x + rx * 1.4)} ${n(y + 22)}v24L${n(x - rx * 1.4)} ${n(y + 66)}z`, canvas.clipped(linen, laid(weave, x - rx * 1.4, y, rx * 2.8, 90)))}</g>`,
    `<ellipse cx="${n(x + 14)}" cy="${n(y - 12)}" rx="${n(rx * 0.98)}" ry="${n(rx * 0.14)}" fill="${under}"/>`,
    `<path d="${loaf}" fill="${crust}"/>`,
    canvas.clipped(loaf, [-0.5, -0.12, 0.26, 0.6].map(slash).join("") + flour),
    `<path d="${loaf}" fill="${canvas.linear([[0, "#1a120c", 0], [0.6, "#1a120c", 0.04], [1, "#1a120c", 0.5]], [0, 0], [0, 1])}"/>`,
  );
};

/** A plaited mat, rolled and tied. */
export const mat: Paint = (canvas, art, { x, y, size }) => {
  const { tint } = art.look;
  const radius = size * 0.2;
  const [left, right] = [x - size * 0.52, x + size * 0.42];
  const cy = y - radius;
  const end = radius * 0.36;
  const weave = plaited(canvas, lighter(tint, 0.14), darker(tint, 0.36), size / 620);
  const body = `M${n(left)} ${n(cy - radius)}H${n(right)}A${n(end)} ${n(radius)} 0 0 1 ${n(right)} ${n(cy + radius)}H${n(left)}A${n(end)} ${n(radius)} 0 0 1 ${n(left)} ${n(cy - radius)}z`;
  const light = canvas.linear([[0, "#1a120c", 0.12], [0.14, "#fff6e6", 0.3], [0.34, "#fff6e6", 0.1], [0.7, "#1a120c", 0.3], [1, "#1a120c", 0.66]], [0, 0], [0, 1]);
  const tie = (at: number): string => `<path d="M${n(at)} ${n(cy - radius - 2)}a${n(end)} ${n(radius + 2)} 0 0 1 0 ${n(radius * 2 + 4)}" fill="none" stroke="${art.mark.palette.accent}" stroke-width="16"/><path d="M${n(at)} ${n(cy - radius - 2)}a${n(end)} ${n(radius + 2)} 0 0 1 0 ${n(radius * 2 + 4)}" fill="none" stroke="#1a120c" stroke-opacity=".25" stroke-width="16" stroke-dasharray="3 7"/>`;
  const spiral = Array.from({ length: 90 }, (_, i) => {
    const turn = i * 0.36;
    const reach = 1 - i / 96;
    return `${i ? "L" : "M"}${n(right + Math.cos(turn) * end * reach)} ${n(cy + Math.sin(turn) * radius * reach)}`;
  }).join("");
  grounded(canvas, [[left, y - 14], [right + end * 0.4, y - 14], [right + end * 0.4, y + 4], [left, y + 4]], radius * 2);
  canvas.add(
    canvas.clipped(body, laid(weave, left - end, cy - radius, right - left + end * 2, radius * 2)),
    `<path d="${body}" fill="${light}"/>`,
    tie(x - size * 0.28),
    tie(x + size * 0.16),
    `<ellipse cx="${n(right)}" cy="${n(cy)}" rx="${n(end)}" ry="${n(radius)}" fill="${darker(tint, 0.3)}"/>`,
    `<path d="${spiral}" fill="none" stroke="${lighter(tint, 0.26)}" stroke-width="7"/>`,
    `<ellipse cx="${n(right)}" cy="${n(cy)}" rx="${n(end)}" ry="${n(radius)}" fill="${canvas.linear([[0, "#1a120c", 0.3], [1, "#fff6e6", 0.1]])}"/>`,
  );
};
