import sharp, { type Sharp } from "sharp";

export interface StillLife {
  /** The box's width as a share of the frame's. */
  size?: number;
  /** Where its middle is, as shares of the frame. */
  middle?: [x: number, y: number];
  /** CSS colour; `none` is transparent. */
  table?: string;
  /** SVG behind the box, in units of 900 x 1100. */
  behind?: string;
}

/** A drawn box with a label on a table, 720 x 880 pixels: a good photo, for what is to be tried quickly. */
export function stillLife({ size = 0.5, middle: [x, y] = [0.5, 0.55], table = "#e4dccb", behind = "" }: StillLife = {}): Sharp {
  const lines = Array.from({ length: 9 }, (_, at) => `<rect x="34" y="${46 + at * 5}" width="${32 - (at % 3) * 6}" height="2" fill="#33291f"/>`).join("");
  const dots = Array.from({ length: 40 }, (_, at) => `<circle cx="${8 + (at % 8) * 12}" cy="${8 + Math.floor(at / 8) * 24}" r="2.4" fill="#f2e6c8"/>`).join("");
  const box = `<rect width="100" height="110" fill="#245a63"/>${dots}<rect x="28" y="36" width="44" height="60" fill="#f7f2e6"/>${lines}`;
  const scale = (900 * size) / 100;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="880" viewBox="0 0 900 1100"><rect width="900" height="1100" fill="${table}"/>${behind}<g transform="translate(${900 * x - 50 * scale} ${1100 * y - 55 * scale}) scale(${scale})">${box}</g></svg>`;
  const drawn = sharp(Buffer.from(svg));
  return table === "none" ? drawn : drawn.flatten();
}
