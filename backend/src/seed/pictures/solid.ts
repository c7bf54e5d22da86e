import { n, polygon, type Canvas, type Point } from "./canvas";

/** x to the right, y up, z towards the viewer. */
export type Corner = readonly [x: number, y: number, z: number];

/** Looks from afar: lines stay parallel. */
export interface View {
  /** Screen place of the origin. */
  x: number;
  y: number;
  /** Turn about the upright axis in radians; positive shows the left side. */
  yaw: number;
  /** Downward tilt in radians. */
  pitch: number;
}

export function project({ x, y, yaw, pitch }: View, [px, py, pz]: Corner): Point {
  const across = px * Math.cos(yaw) + pz * Math.sin(yaw);
  const depth = pz * Math.cos(yaw) - px * Math.sin(yaw);
  return [x + across, y - (py * Math.cos(pitch) - depth * Math.sin(pitch))];
}

/** A flat rectangle in space: its upper left corner and the directions of its width and height. */
export interface Panel {
  corner: Corner;
  right: Corner;
  down: Corner;
  width: number;
  height: number;
}

/** Draws on a panel in its own pixels, clipped to it. */
export function onPanel(canvas: Canvas, view: View, panel: Panel, svg: string): string {
  const [e, f] = project(view, panel.corner);
  const direction = ([dx, dy, dz]: Corner): Point => {
    const [ox, oy] = project(view, [0, 0, 0]);
    const [tx, ty] = project(view, [dx, dy, dz]);
    return [tx - ox, ty - oy];
  };
  const [a, b] = direction(panel.right);
  const [c, d] = direction(panel.down);
  const inside = canvas.clipped(`M-.4-.4H${n(panel.width + 0.4)}V${n(panel.height + 0.4)}H-.4z`, svg);
  return `<g transform="matrix(${[a, b, c, d].map((value) => value.toFixed(5)).join(" ")} ${n(e)} ${n(f)})">${inside}</g>`;
}

export const RIGHT: Corner = [1, 0, 0];
export const DOWN: Corner = [0, -1, 0];
export const NEAR: Corner = [0, 0, 1];

/** A box standing on its base: width, height and depth in pixels, centred on (x, z). */
export interface Block {
  width: number;
  height: number;
  depth: number;
  /** Offset of the base's centre in space. */
  at?: Corner;
}

export interface Faces {
  front: Panel;
  side: Panel;
  top: Panel;
}

/** The three faces one sees: front, left side (or right, when turned the other way) and top. */
export function facesOf(view: View, { width, height, depth, at: [ax, ay, az] = [0, 0, 0] }: Block): Faces {
  const [l, r, t, near, far] = [ax - width / 2, ax + width / 2, ay + height, az + depth / 2, az - depth / 2];
  const left: Panel = { corner: [l, t, far], right: NEAR, down: DOWN, width: depth, height };
  const right: Panel = { corner: [r, t, near], right: [0, 0, -1], down: DOWN, width: depth, height };
  return {
    front: { corner: [l, t, near], right: RIGHT, down: DOWN, width, height },
    side: view.yaw >= 0 ? left : right,
    top: { corner: [l, t, far], right: RIGHT, down: NEAR, width, height: depth },
  };
}

/** The four corners of a block's base on the screen. */
export function footprint(view: View, { width, depth, at: [ax, ay, az] = [0, 0, 0] }: Block): Point[] {
  const half = width / 2;
  const deep = depth / 2;
  return ([[-half, -deep], [half, -deep], [half, deep], [-half, deep]] as const).map(([x, z]) => project(view, [ax + x, ay, az + z]));
}

/** A rectangle over a panel. */
export const sheet = ({ width, height }: Panel, paint: string, opacity = 1): string =>
  `<path d="${polygon([[-1, -1], [width + 1, -1], [width + 1, height + 1], [-1, height + 1]])}" fill="${paint}" opacity="${opacity}"/>`;
