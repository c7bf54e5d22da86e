/** A number as SVG wants it: two decimals at most, no trailing zeros. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** A dot of the given radius as a path piece. */
export function dot(x: number, y: number, radius: number): string {
  const r = num(radius);
  return `M${num(x - radius)} ${num(y)}a${r} ${r} 0 1 0 ${num(radius * 2)} 0a${r} ${r} 0 1 0 ${num(-radius * 2)} 0z`;
}

export interface Leaf {
  /** Where the leaf grows from. */
  x: number;
  y: number;
  /** Direction in degrees, clockwise from the right. */
  angle: number;
  /** Distance of its near and far tip from (x, y). */
  from: number;
  to: number;
  /** Half of its greatest width. */
  half: number;
  /** 0 is a blunt oval, 0.3 a pointed lens. */
  point: number;
}

/** A symmetrical oval or lens as a path piece. */
export function leaf({ x, y, angle, from, to, half, point }: Leaf): string {
  const turn = (angle * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const at = (along: number, across: number): string =>
    `${num(x + along * cos - across * sin)} ${num(y + along * sin + across * cos)}`;
  const reach = (to - from) * point;
  const bow = half / 0.75;
  return (
    `M${at(from, 0)}C${at(from + reach, -bow)} ${at(to - reach, -bow)} ${at(to, 0)}` +
    `C${at(to - reach, bow)} ${at(from + reach, bow)} ${at(from, 0)}z`
  );
}

/** A path element, or nothing where there is nothing to draw. */
export function fill(colour: string, pieces: readonly string[]): string {
  return pieces.length === 0 ? "" : `<path fill="${colour}" d="${pieces.join("")}"/>`;
}
