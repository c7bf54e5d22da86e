export type Point = readonly [x: number, y: number];
/** Offset (0 to 1), colour and opacity. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** The scene's own units. */
export const WIDTH = 1200;
export const HEIGHT = 1500;
/** What is drawn, in pixels: no wider than the widest picture the shop shows of it. */
export const DRAWN = { width: 960, height: 1200 } as const;

/** A number short enough for SVG. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

export const polygon = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}z`;

/** Collects what is drawn, back to front, with the gradients, clips and blurs it needs. */
export class Canvas {
  private readonly defs: string[] = [];
  private readonly layers: string[] = [];
  private readonly shades: string[] = [];
  private count = 0;

  add(...svg: string[]): this {
    this.layers.push(...svg);
    return this;
  }

  /** Runs from the first to the second point, in shares of the shape's own box; answers a paint. */
  linear(stops: readonly Stop[], [x1, y1]: Point = [0, 0], [x2, y2]: Point = [1, 0]): string {
    return this.paint("linearGradient", `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops);
  }

  /** Round about a centre, in shares of the shape's own box; answers a paint. */
  radial(stops: readonly Stop[], [cx, cy]: Point = [0.5, 0.5], radius = 0.5): string {
    return this.paint("radialGradient", `cx="${cx}" cy="${cy}" r="${radius}"`, stops);
  }

  /** Keeps a drawing inside a path. */
  clipped(path: string, svg: string): string {
    const id = this.define((name) => `<clipPath id="${name}"><path d="${path}"/></clipPath>`);
    return `<g clip-path="url(#${id})">${svg}</g>`;
  }

  /** Throws a shade on wall and table, behind everything, blurred by a standard deviation in pixels. */
  shade(deviation: number, svg: string): this {
    const id = `b${this.shades.length}`;
    const filter = `<filter id="${id}" filterUnits="userSpaceOnUse" x="0" y="0" width="${WIDTH}" height="${HEIGHT}"><feGaussianBlur stdDeviation="${n(deviation)}"/></filter>`;
    this.shades.push(`${filter}<g filter="url(#${id})">${svg}</g>`);
    return this;
  }

  /** Keeps a drawing for use in several places; answers its id. */
  symbol(svg: string): string {
    return this.define((name) => `<g id="${name}">${svg}</g>`);
  }

  svg(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${DRAWN.width}" height="${DRAWN.height}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${this.defs.join("")}</defs>${this.layers.join("")}</svg>`;
  }

  /** The shades alone and small: blurring a large picture is slow, and a blurred one can be enlarged. */
  shadesSvg(width: number): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n((width * HEIGHT) / WIDTH)}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${this.shades.join("")}</svg>`;
  }

  private paint(kind: string, geometry: string, stops: readonly Stop[]): string {
    const inner = stops.map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join("");
    return `url(#${this.define((name) => `<${kind} id="${name}" ${geometry}>${inner}</${kind}>`)})`;
  }

  private define(make: (id: string) => string): string {
    this.count += 1;
    const id = `d${this.count}`;
    this.defs.push(make(id));
    return id;
  }
}

/** The colour `share` of the way from one `#rrggbb` to another. */
export function mix(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export const lighter = (colour: string, share: number): string => mix(colour, "#fff8ec", share);
export const darker = (colour: string, share: number): string => mix(colour, "#1a120c", share);
