import { clothMark, PAPER, type Art } from "../art";
import { darker, lighter, n, type Canvas } from "../canvas";
import { label } from "../label";
import { facesOf, footprint, onPanel, sheet, type Block, type View } from "../solid";
import { grounded } from "../studio";
import { laid, patterned } from "../texture";

/** A drawer box lying down, its tray half out towards the right with the cloth folded inside. */
export function openDrawer(canvas: Canvas, art: Art, view: View, size: number): void {
  const sleeve: Block = { width: size * 0.62, height: size * 0.2, depth: size * 0.78, at: [-size * 0.26, 0, 0] };
  const tray: Block = { width: size * 0.6, height: size * 0.165, depth: size * 0.73, at: [size * 0.31, 0, 0] };
  const { ground } = art.mark.palette;
  grounded(canvas, footprint(view, tray), tray.height);
  grounded(canvas, footprint(view, sleeve), sleeve.height);

  const trayFaces = facesOf(view, tray);
  const trayLight = canvas.linear([[0, "#fff6e6", 0.1], [1, "#1a120c", 0.22]], [0, 0], [0, 1]);
  canvas.add(onPanel(canvas, view, trayFaces.front, sheet(trayFaces.front, lighter(ground, 0.14)) + sheet(trayFaces.front, trayLight)));

  const rim = size * 0.014;
  const { top } = trayFaces;
  const cloth = patterned(canvas, clothMark(art), size / 720);
  const well = { left: rim, top: rim, width: top.width - rim * 2, height: top.height - rim * 2 };
  const pad = size * 0.028;
  const box = (inset: number): string =>
    `M${n(well.left + inset)} ${n(well.top + inset)}h${n(well.width - 2 * inset)}v${n(well.height - 2 * inset)}h${n(-(well.width - 2 * inset))}z`;
  const folds = [0.33, 0.66].map((share) => {
    const y = n(well.top + well.height * share);
    return `<path d="M${n(pad)} ${y}H${n(top.width - pad)}" stroke="#120c08" stroke-width="5" opacity=".3"/><path d="M${n(pad)} ${n(Number(y) + 5)}H${n(top.width - pad)}" stroke="#fff6e6" stroke-width="3" opacity=".22"/>`;
  });
  const clothLight = canvas.linear([[0, "#1a120c", 0.3], [0.35, "#fff6e6", 0.12], [0.7, "#fff6e6", 0.05], [1, "#1a120c", 0.22]], [0, 0], [1, 0.3]);
  const band = `<path d="M${n(top.width * 0.62)} ${n(pad)}h${n(top.width * 0.13)}v${n(top.height - 2 * pad)}h${n(-top.width * 0.13)}z" fill="${PAPER}"/>`;
  canvas.add(
    onPanel(
      canvas,
      view,
      top,
      `${sheet(top, PAPER)}<path d="${box(0)}" fill="#a99b86"/><path d="${box(pad * 0.35)}" fill="#ece5d8"/>` +
        canvas.clipped(box(pad), laid(cloth, pad, pad, well.width, well.height)) +
        folds.join("") +
        `${band}<path d="${box(pad)}" fill="${clothLight}"/>`,
    ),
  );

  const faces = facesOf(view, sleeve);
  const texture = patterned(canvas, art.mark, (art.mark.pattern === "ciprat" ? 1.25 : 0.8) * (size / 760));
  const frontLight = canvas.linear([[0, "#1a120c", 0.12], [1, "#1a120c", 0.36]], [0, 0], [0, 1]);
  const topLight = canvas.linear([[0, "#fff6e6", 0.05], [0.6, "#fff6e6", 0.16], [1, "#fff6e6", 0.06]], [0, 1], [1, 0]);
  const wide = faces.top.width * 0.66;
  canvas.add(
    onPanel(canvas, view, faces.front, laid(texture, 0, 0, faces.front.width, faces.front.height) + sheet(faces.front, frontLight)),
    onPanel(canvas, view, faces.side, sheet(faces.side, darker(ground, 0.3))),
    onPanel(
      canvas,
      view,
      faces.top,
      laid(texture, 0, 0, faces.top.width, faces.top.height) +
        label(art, { x: faces.top.width / 2, y: faces.top.height / 2, width: wide, height: wide * 1.08 }) +
        sheet(faces.top, topLight),
    ),
  );
}
