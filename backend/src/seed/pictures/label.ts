import { inkOf, PAPER, type Art } from "./art";
import { n, type Point } from "./canvas";
import { fitted, lettered, type Line } from "./lettering";

export interface LabelBox {
  /** Centre and size in the surface's pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

type Warp = (point: Point) => Point;
const flat: Warp = (point) => point;

/** A rectangle whose edges follow the surface. */
function bent({ x, y, width, height }: LabelBox, inset: number, warp: Warp): string {
  const [l, r, t, b] = [x - width / 2 + inset, x + width / 2 - inset, y - height / 2 + inset, y + height / 2 - inset];
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  const points = [...steps.map((s): Point => [l + (r - l) * s, t]), ...steps.map((s): Point => [r - (r - l) * s, b])];
  return `M${points.map((point) => warp(point).map(n).join(" ")).join("L")}z`;
}

/** The paper label: brand, rule, product, measure and place, set in the middle. */
export function label(art: Art, box: LabelBox, warp: Warp = flat): string {
  const ink = inkOf(art);
  const unit = Math.min(box.width, box.height * 1.15);
  const room = box.width * 0.8;
  const brand = fitted({ text: art.brand.toUpperCase(), face: "serif", size: unit * 0.135, tracking: 0.07 }, room, 2);
  const title = fitted({ text: art.title, face: "serif", size: unit * 0.068 }, room, 2);
  const measure: Line = { text: art.measure, face: "sans", size: unit * 0.041 };
  const place: Line = { text: art.place.toUpperCase(), face: "sans", size: unit * 0.034, tracking: 0.18 };
  const brandLead = (brand[0]?.size ?? 0) * 1.08;
  const titleLead = (title[0]?.size ?? 0) * 1.25;

  const rule = unit * 0.085;
  const block = brandLead * brand.length + rule + titleLead * title.length + measure.size * 1.9;
  const tail = box.height * 0.1;
  let y = box.y - (block + tail) / 2 + brandLead * 0.78;
  const set = (line: Line, colour: string, opacity = 1): string =>
    `<path fill="${colour}" opacity="${opacity}" d="${lettered(line, box.x, y, warp)}"/>`;

  const parts: string[] = [];
  for (const line of brand) {
    parts.push(set(line, ink));
    y += brandLead;
  }
  y += rule * 0.45 - brandLead * 0.45;
  const half = unit * 0.14;
  const stroke = Array.from({ length: 13 }, (_, i): Point => [box.x - half + (half / 6) * i, y]).map((point) => warp(point).map(n).join(" "));
  parts.push(`<path fill="none" stroke="${art.mark.palette.accent}" stroke-width="${n(unit * 0.006)}" d="M${stroke.join("L")}"/>`);
  y += rule * 0.45 + titleLead * 0.8;
  for (const line of title) {
    parts.push(set(line, ink, 0.92));
    y += titleLead;
  }
  y += measure.size * 0.35;
  parts.push(set(measure, ink, 0.72));
  y = box.y + box.height / 2 - box.height * 0.085;
  parts.push(set(place, ink, 0.62));

  return (
    `<path d="${bent({ ...box, x: box.x + 2, y: box.y + 4 }, -1, warp)}" fill="#1a120c" opacity=".18"/>` +
    `<path d="${bent(box, 0, warp)}" fill="${PAPER}"/>` +
    `<path d="${bent(box, unit * 0.032, warp)}" fill="none" stroke="${ink}" stroke-width="${n(Math.max(1, unit * 0.0045))}" opacity=".7"/>` +
    parts.join("")
  );
}
