export { brandMark } from "./emblem";
export type { Mark, Tile } from "./mark";
export { patternCss, patternFill, patternTile, tileOf } from "./tile";
