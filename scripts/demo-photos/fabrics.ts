import { tileOf, type Mark } from "@ska/patterns";

const svg = (size: number, units: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${units} ${units}">${body}</svg>`;

/** The brand's own seamless tile, `size` pixels wide. */
export function patternSquare(mark: Mark, size: number): string {
  const tile = tileOf(mark);
  return svg(size, tile.size, `<path fill="${tile.ground}" d="M0 0h${tile.size}v${tile.size}H0z"/>${tile.body}`);
}

/** Batik ciprat as cloth: a fine spray under the large drops, seamless. */
export function ciprat(mark: Mark, size: number): string {
  const large = tileOf(mark);
  const fine = tileOf({ ...mark, seed: `${mark.seed} spray` });
  const half = large.size / 2;
  const spray = [0, half].flatMap((x) => [0, half].map((y) => `<svg x="${x}" y="${y}" width="${half}" height="${half}" viewBox="0 0 ${fine.size} ${fine.size}" opacity=".55">${fine.body}</svg>`));
  return svg(size, large.size, `<path fill="${large.ground}" d="M0 0h${large.size}v${large.size}H0z"/>${spray.join("")}${large.body}`);
}

/** Handwoven stripes: plain bands, pin stripes and one row of slanting blades. Seamless both ways. */
export function tenun(mark: Mark, ground: string, size: number): string {
  const { ink, accent } = mark.palette;
  const tile = tileOf({ ...mark, palette: { ...mark.palette, ground } });
  const units = tile.size * 4;
  const bands: [at: number, height: number, colour: string, opacity: number][] = [
    [0.02, 0.012, ink, 0.9], [0.05, 0.05, accent, 0.9], [0.12, 0.008, ink, 0.9], [0.145, 0.006, ink, 0.7],
    [0.3, 0.02, "#151015", 0.55], [0.56, 0.006, ink, 0.7], [0.58, 0.02, accent, 0.8], [0.615, 0.006, ink, 0.7], [0.86, 0.012, ink, 0.85], [0.9, 0.02, "#151015", 0.5],
  ];
  const rows = bands.map(([at, height, colour, opacity]) => `<rect y="${at * units}" width="${units}" height="${height * units}" fill="${colour}" opacity="${opacity}"/>`);
  const blades = [0, 1, 2, 3].map((i) => `<svg x="${i * tile.size}" y="${units * 0.34}" width="${tile.size}" height="${units * 0.19}" viewBox="0 0 ${tile.size} ${units * 0.19}" preserveAspectRatio="none">${tile.body}</svg>`);
  return svg(size, units, `<rect width="${units}" height="${units}" fill="${ground}"/>${rows.join("")}${blades.join("")}`);
}

/** Tie-dye: soft rings where the cloth was pinched and bound, in half-drop. Seamless. */
export function ciwitan(ground: string, second: string, size: number): string {
  const units = 120;
  const step = 30;
  const rings: string[] = [];
  for (let column = -1; column <= 4; column += 1) {
    for (let line = -1; line <= 4; line += 1) {
      const wobble = (((column + 4) % 4) * 7 + ((line + 4) % 4) * 13) % 5;
      const x = column * step + 7.5;
      const y = line * step + (column % 2 === 0 ? 0 : step / 2) + 7.5;
      const r = 6.4 + wobble * 0.45;
      rings.push(
        `<ellipse cx="${x}" cy="${y}" rx="${r + 3.4}" ry="${r + 2.6}" fill="${second}" opacity=".5"/>` +
          `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.93}" fill="none" stroke="#f4efe4" stroke-width="1.7" stroke-dasharray="2.3 .7 1.4 .5"/>` +
          `<ellipse cx="${x + 0.3}" cy="${y}" rx="${r * 0.55}" ry="${r * 0.5}" fill="none" stroke="#f4efe4" stroke-width=".8" opacity=".7" stroke-dasharray="1.2 .8"/>` +
          `<circle cx="${x}" cy="${y}" r="1.1" fill="#f4efe4"/>`,
      );
    }
  }
  const body = `<defs><filter id="soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation=".45"/></filter></defs><rect width="${units}" height="${units}" fill="${ground}"/><g filter="url(#soft)">${rings.join("")}</g>`;
  return svg(size, units, body);
}
