import type { BrandMark } from "@ska/contracts";
import { classes } from "./classes";
import { tileAddress } from "./motif";

/** The house's own kawung in indigo and soga: for the shop itself, where no brand speaks. */
const HOUSE_MARK: BrandMark = {
  pattern: "kawung",
  palette: { ground: "#1c2b40", ink: "#c08f52", accent: "#faf7f2" },
  seed: "kreasi-atensi",
};

interface PatternProps {
  mark?: BrandMark;
  /** Size of one repeat in pixels. */
  repeat?: number;
  className?: string;
}

/** A piece of endpaper: decoration only, hidden from screen readers. Give it a height. */
export function Pattern({ mark = HOUSE_MARK, repeat = 72, className }: PatternProps) {
  return (
    <div
      aria-hidden="true"
      className={classes("pattern bg-center", className)}
      style={{ backgroundColor: mark.palette.ground, backgroundImage: `url("${tileAddress(mark)}")`, backgroundSize: `${repeat}px` }}
    />
  );
}
