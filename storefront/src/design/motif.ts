import type { BrandMark } from "@ska/contracts";

/** Everything a drawing depends on is in its address, so that a browser may keep it for good. Read by `app/motif`. */
const address = (kind: "tile" | "emblem", { pattern, palette, seed }: BrandMark): string => {
  const colours = [palette.ground, palette.ink, palette.accent].map((colour) => colour.replace("#", "")).join("-");
  return `/motif/${kind}/${pattern}/${encodeURIComponent(colours)}/${encodeURIComponent(seed)}.svg`;
};

/** Address of the seamless square of a mark's pattern. */
export function tileAddress(mark: BrandMark): string {
  return address("tile", mark);
}

/** Address of a brand's round emblem. */
export function emblemAddress(mark: BrandMark, name: string): string {
  return `${address("emblem", mark)}?name=${encodeURIComponent(name)}`;
}
