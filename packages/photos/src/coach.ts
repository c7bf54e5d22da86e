import type { PhotoInput } from "./inspect";
import { measure, type Measures } from "./measure";

/** What could be better about a photo; each code has a sentence that says how to mend it. */
export const ADVICE_CODES = ["blurry", "too_dark", "too_bright", "low_contrast", "busy_background", "too_far", "cut_off", "low_resolution"] as const;
export type AdviceCode = (typeof ADVICE_CODES)[number];

export interface Coaching {
  readonly measures: Measures;
  /** How much each defect spoils the photo: 0 not at all, 1 wholly, one half is where advice begins. */
  readonly defects: Readonly<Record<AdviceCode, number>>;
  /** The defects of one half and more, the worst first. */
  readonly advice: AdviceCode[];
  /** How good the photo is on the whole, 0 to 1: what its worst two defects leave. */
  readonly overall: number;
  /** What would help most, `null` when nothing needs help. */
  readonly helpsMost: AdviceCode | null;
}

/** The shop's own limit, pixels (design: short edge of at least 700). */
export const LEAST_SHORT_EDGE = 700;

/**
 * What an aspect is judged by: a number that grows with how spoilt it is, and the number where advice begins.
 * The limits are calibrated on a labelled set and tested on another (docs/photo-coach.md).
 */
interface Aspect {
  readonly spoilt: (measures: Measures) => number;
  readonly limit: number;
  /** How far around the limit the defect grows from 0.27 to 0.73. */
  readonly width: number;
}

const ASPECTS: Readonly<Record<AdviceCode, Aspect>> = {
  blurry: { spoilt: ({ sharpness }) => -Math.log(sharpness + 1e-4), limit: 3.2, width: 0.3 },
  too_dark: { spoilt: ({ light }) => 255 - light, limit: 120, width: 15 },
  too_bright: { spoilt: ({ burnt }) => burnt, limit: 0.25, width: 0.05 },
  low_contrast: { spoilt: ({ contrast, light }) => -contrast - Math.max(0, 120 - light), limit: -80, width: 10 },
  busy_background: { spoilt: ({ unrest }) => unrest, limit: 8, width: 1 },
  too_far: { spoilt: ({ share }) => 1 - share, limit: 0.8, width: 0.04 },
  cut_off: { spoilt: ({ sidesCut }) => sidesCut, limit: 1.5, width: 0.2 },
  low_resolution: { spoilt: ({ shortEdge }) => LEAST_SHORT_EDGE - shortEdge, limit: 1, width: 60 },
};

/** Nobody's mistake in a picture that shows a part from close by. */
const CLOSE_UP: readonly AdviceCode[] = ["busy_background", "too_far", "cut_off"];

/**
 * Looks at a photo as a patient photographer would. It never refuses a photo that `inspect` takes: each code has a way forward.
 * @param options.closeUp the photo shows a part, not the whole thing: where the thing ends isn't judged.
 * @throws PhotoRefused as `inspect` does, and `damaged` when the pixels can't be read.
 */
export async function coach(photo: PhotoInput, { closeUp = false }: { closeUp?: boolean } = {}): Promise<Coaching> {
  const measures = await measure(photo);
  const defectOf = (code: AdviceCode): number => (closeUp && CLOSE_UP.includes(code) ? 0 : severity(ASPECTS[code], measures));
  const defects = Object.fromEntries(ADVICE_CODES.map((code) => [code, defectOf(code)])) as Record<AdviceCode, number>;
  const worst = [...ADVICE_CODES].sort((a, b) => defects[b] - defects[a]);
  const advice = worst.filter((code) => defects[code] >= 0.5);
  const overall = worst.slice(0, 2).reduce((left, code) => left * (1 - defects[code]), 1);
  return { measures, defects, advice, overall, helpsMost: advice[0] ?? null };
}

function severity({ spoilt, limit, width }: Aspect, measures: Measures): number {
  return 1 / (1 + Math.exp((limit - spoilt(measures)) / width));
}
