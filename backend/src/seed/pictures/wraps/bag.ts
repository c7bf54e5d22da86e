import { KRAFT, type Art } from "../art";
import { darker, lighter, n, type Canvas } from "../canvas";
import { label } from "../label";
import { facesOf, footprint, onPanel, project, sheet, type Block, type View } from "../solid";
import { grounded } from "../studio";
import { laid, patterned } from "../texture";

/** A kraft paper bag with cotton cords; its belly carries the brand's band and label. */
export function paperBag(canvas: Canvas, art: Art, view: View, block: Block): void {
  const faces = facesOf(view, block);
  const { width, height } = faces.front;
  const texture = patterned(canvas, art.mark, (art.mark.pattern === "ciprat" ? 1.5 : 1) * (width / 560));
  const light = canvas.linear([[0, "#fff6e6", 0.2], [0.4, "#fff6e6", 0.04], [1, "#1a120c", 0.16]], [0, 0], [1, 0.6]);
  const wide = width * 0.56;
  const bandTop = height * 0.3;
  const bandHeight = height * 0.44;
  const crease = `<path d="M0 ${n(height * 0.9)}H${n(width)}" stroke="#6b4f2c" stroke-width="2" opacity=".35"/><path d="M0 ${n(height * 0.1)}H${n(width)}" stroke="#6b4f2c" stroke-width="2" opacity=".3"/><path d="M0 ${n(height * 0.1 + 2.5)}H${n(width)}" stroke="#fff6e6" stroke-width="1.6" opacity=".4"/>`;
  const holes = [0.34, 0.66].map((share) => `<circle cx="${n(width * share)}" cy="${n(height * 0.055)}" r="${n(width * 0.014)}" fill="#4b361d"/>`).join("");
  const half = faces.side.width / 2;
  const sideShade = canvas.linear([[0, "#1a120c", 0.36], [0.5, "#1a120c", 0.46], [0.5, "#1a120c", 0.24], [1, "#1a120c", 0.3]]);
  const fold = `<path d="M${n(half)} 0V${n(height * 0.8)}L0 ${n(height)}M${n(half)} ${n(height * 0.8)}L${n(half * 2)} ${n(height)}" stroke="#4b361d" stroke-width="2" fill="none" opacity=".4"/>`;

  grounded(canvas, footprint(view, block), block.height);
  canvas.add(handle(view, block, -block.depth / 2 + 2, darker(KRAFT, 0.35)));
  canvas.add(
    onPanel(canvas, view, faces.side, sheet(faces.side, KRAFT) + sheet(faces.side, sideShade) + fold),
    onPanel(canvas, view, faces.top, sheet(faces.top, darker(KRAFT, 0.55))),
    onPanel(
      canvas,
      view,
      faces.front,
      sheet(faces.front, lighter(KRAFT, 0.08)) +
        canvas.clipped(`M0 ${n(bandTop)}h${n(width)}v${n(bandHeight)}H0z`, laid(texture, 0, bandTop, width, bandHeight)) +
        label(art, { x: width / 2, y: bandTop + bandHeight / 2, width: wide, height: Math.min(wide * 1.05, bandHeight * 0.92) }) +
        sheet(faces.front, light) +
        crease +
        holes,
    ),
    handle(view, block, block.depth / 2, "#efe6d4"),
  );
}

function handle(view: View, { width, height }: Block, z: number, colour: string): string {
  const [x0, y0] = project(view, [-width * 0.16, height * 0.945, z]);
  const [x1, y1] = project(view, [width * 0.16, height * 0.945, z]);
  const lift = width * 0.36;
  const d = `M${n(x0)} ${n(y0)}C${n(x0 - 4)} ${n(y0 - lift)} ${n(x1 + 4)} ${n(y1 - lift)} ${n(x1)} ${n(y1)}`;
  const thick = Math.max(6, width * 0.022);
  return `<path d="${d}" fill="none" stroke="#3a2a18" stroke-opacity=".35" stroke-width="${n(thick + 2)}"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(thick)}" stroke-linecap="round"/>`;
}
