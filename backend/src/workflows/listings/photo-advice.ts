import type { AdviceCode } from "@ska/photos";

/** What would better a photo, in words for programs; the storefront has its own for each code. */
export const ADVICE_WORDS: Readonly<Record<AdviceCode, string>> = {
  blurry: "Hold the phone still, or rest it on something, and touch the goods on the screen to focus.",
  too_dark: "Move closer to a window, or into the shade outside.",
  too_bright: "Move out of the sun, or turn the flash off.",
  low_contrast: "Wipe the lens, and put the goods on a surface of another colour.",
  busy_background: "Put the goods on a plain cloth or table with nothing else around.",
  too_far: "Come closer, until the goods fill most of the picture.",
  cut_off: "Step back a little, until the whole goods are in the picture.",
  low_resolution: "Take the picture with the phone's camera, and don't send it through a chat first.",
};
