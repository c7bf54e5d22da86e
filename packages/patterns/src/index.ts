export { brandMark } from "./emblem";
export type { Mark, Tile } from "./mark";
export { patternFill, patternTile, tileOf } from "./tile";
