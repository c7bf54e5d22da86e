import type { Art } from "./art";
import type { Canvas } from "./canvas";

/** Where a thing stands: its base's centre on the screen, and its height or length in pixels. */
export interface Place {
  x: number;
  y: number;
  size: number;
}

export type Paint = (canvas: Canvas, art: Art, place: Place) => void;
