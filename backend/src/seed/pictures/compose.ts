import type { Form } from "../catalog";
import type { Art } from "./art";
import { Canvas, lighter } from "./canvas";
import { basket, bowl, cup, vase } from "./forms/clay";
import { book, folded, mats, scarf, tote } from "./forms/cloth";
import { bottle, jar } from "./forms/glass";
import { bread, mat, soap } from "./forms/small";
import type { Paint } from "./place";
import { TILT, outline, turnedLight } from "./round";
import { grounded, ring, TABLE } from "./studio";
import { paperBag } from "./wraps/bag";
import { coveredBox, openBox } from "./wraps/box";
import { openDrawer } from "./wraps/drawer";
import { pouch } from "./wraps/pouch";
import { filled, lid, tin } from "./wraps/tin";

export type PictureRole = "hero" | "closed" | "open";

/** How large a form stands alone, and beside its packaging. */
const SIZES: Record<Form, readonly [alone: number, beside: number]> = {
  scarf: [900, 480], folded: [640, 430], tote: [720, 480], book: [760, 480], jar: [800, 480], bottle: [860, 540], pouch: [860, 560], tin: [520, 320],
  soap: [560, 320], bread: [800, 470], cup: [460, 290], bowl: [620, 380], vase: [900, 560], basket: [740, 460], mat: [820, 520],
};

const tinForm: Paint = (canvas, art, { x, y, size }) => tin(canvas, art, { x, y, radius: size * 0.46, height: tinHeight(art, size) });

const FORMS: Record<Form, Paint> = { scarf, folded, tote, book, jar, bottle, pouch, tin: tinForm, soap, bread, cup, bowl, vase, basket, mat };

function tinHeight({ title }: Art, size: number): number {
  if (title.startsWith("Balsem")) return size * 0.5;
  return title.startsWith("Sagu") ? size * 0.62 : size * 1.28;
}

function formOf(art: Art): Paint {
  return art.look.form === "mat" && art.look.wrap === "rigid_box" ? mats : FORMS[art.look.form];
}

/** The picture of a product in one of its roles, without the studio behind it. */
export function composed(art: Art, role: PictureRole): Canvas {
  const canvas = new Canvas();
  ({ hero, closed, open })[role](canvas, art);
  return canvas;
}

function hero(canvas: Canvas, art: Art): void {
  const [alone, beside] = SIZES[art.look.form];
  if (art.look.form === "folded") {
    if (art.look.wrap === "paper_bag") paperBag(canvas, art, { x: 440, y: TABLE - 60, yaw: 0.32, pitch: 0.17 }, { width: 440, height: 600, depth: 170 });
    else coveredBox(canvas, art, { x: 450, y: TABLE - 50, yaw: 0.32, pitch: 0.17 }, boxFor(art, 0.88));
    folded(canvas, art, { x: 800, y: TABLE + 6, size: beside });
    return;
  }
  formOf(art)(canvas, art, { x: 600, y: TABLE, size: alone });
}

function boxFor({ look }: Art, scale: number): { width: number; height: number; depth: number } {
  const square = ["jar", "cup", "bowl", "soap"].includes(look.form);
  const [width, height, depth] = look.wrap === "drawer_box" ? [520, 770, 150] : square ? [520, 600, 480] : look.form === "bottle" ? [300, 780, 290] : [540, 700, 230];
  return { width: width * scale, height: height * scale, depth: depth * scale };
}

function closed(canvas: Canvas, art: Art): void {
  const view = { x: 600, y: TABLE - 20, yaw: 0.32, pitch: 0.17 };
  switch (art.look.wrap) {
    case "pouch":
      pouch(canvas, art, { x: 400, y: TABLE - 90, size: 700 });
      pouch(canvas, art, { x: 770, y: TABLE, size: 760 });
      return;
    case "tin":
      tin(canvas, art, { x: 430, y: TABLE - 80, radius: 190, height: tinHeight(art, 400) });
      tin(canvas, art, { x: 740, y: TABLE, radius: 215, height: tinHeight(art, 450) });
      return;
    case "paper_bag":
      paperBag(canvas, art, view, { width: 540, height: 740, depth: 210 });
      return;
    default: {
      const block = boxFor(art, 1);
      coveredBox(canvas, art, view, block, art.look.wrap === "rigid_box" ? { seam: block.height * 0.17 } : {});
    }
  }
}

function open(canvas: Canvas, art: Art): void {
  const [, beside] = SIZES[art.look.form];
  switch (art.look.wrap) {
    case "pouch":
      pouch(canvas, art, { x: 450, y: TABLE - 80, size: 760 });
      dish(canvas, art, 800, TABLE + 10);
      return;
    case "tin": {
      const height = tinHeight(art, 480);
      tin(canvas, art, { x: 520, y: TABLE - 40, radius: 225, height }, true);
      grounded(canvas, ring(840, TABLE + 30, 190, 190 * TILT), 60);
      lid(canvas, 840, TABLE + 30, 228, Math.min(height * 0.22, 95));
      return;
    }
    case "paper_bag":
      paperBag(canvas, art, { x: 440, y: TABLE - 70, yaw: 0.32, pitch: 0.17 }, { width: 460, height: 620, depth: 180 });
      formOf(art)(canvas, art, { x: 790, y: TABLE + 16, size: beside });
      return;
    case "drawer_box":
      openDrawer(canvas, art, { x: 590, y: TABLE - 110, yaw: 0.42, pitch: 0.62 }, 760);
      return;
    default: {
      const block = boxFor(art, 0.72);
      openBox(canvas, art, { x: 410, y: TABLE - 90, yaw: 0.32, pitch: 0.3 }, block);
      formOf(art)(canvas, art, { x: 800, y: TABLE + 10, size: beside });
    }
  }
}

/** A small dish of what the pouch holds. */
function dish(canvas: Canvas, art: Art, x: number, y: number): void {
  const radius = 200;
  const shape = outline({ x, y, rings: [[0, radius * 0.5], [12, radius * 0.56], [60, radius * 0.86], [96, radius]] });
  const clay = "#d8cbb6";
  grounded(canvas, ring(x, y, radius * 0.56, radius * 0.56 * TILT), 110);
  canvas.add(
    `<path d="${shape}" fill="${clay}"/><path d="${shape}" fill="${turnedLight(canvas)}"/>`,
    `<ellipse cx="${x}" cy="${y - 96}" rx="${radius}" ry="${radius * TILT}" fill="${lighter(clay, 0.4)}"/>`,
  );
  filled(canvas, art, x, y - 92, radius * 0.92);
}
