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
  /** How good the photo is on the whole, 0 to 1: above one half when nothing is advised, less with each advice. */
  readonly overall: number;
  /** What would help most, `null` when nothing needs help. */
  readonly helpsMost: AdviceCode | null;
}

/** The shop's own limit, pixels (design: short edge of at least 700). */
export const LEAST_SHORT_EDGE = 700;

/** The severity from which advice is given. */
const ADVISED = 0.5;

/**
 * What an aspect is judged by: a number that grows with how spoilt it is, and the number where advice begins.
 * The limits are calibrated on a labelled set and tested on another (docs/photos.md).
 */
interface Aspect {
  readonly spoilt: (measures: Measures) => number;
  readonly limit: number;
  /** How far around the limit the defect grows from 0.27 to 0.73. */
  readonly width: number;
}

const ASPECTS: Readonly<Record<AdviceCode, Aspect>> = {
  blurry: { spoilt: ({ edgeWidth }) => edgeWidth, limit: 0.87, width: 0.06 },
  too_dark: { spoilt: ({ light }) => -light, limit: -160, width: 12 },
  too_bright: { spoilt: ({ burnt }) => burnt, limit: 0.16, width: 0.03 },
  low_contrast: { spoilt: ({ contrast }) => -contrast, limit: -0.36, width: 0.025 },
  busy_background: { spoilt: ({ unrest }) => unrest, limit: 2, width: 0.25 },
  too_far: { spoilt: ({ share }) => -share, limit: -0.07, width: 0.012 },
  cut_off: { spoilt: ({ cut }) => cut, limit: 0.13, width: 0.03 },
  low_resolution: { spoilt: ({ shortEdge }) => LEAST_SHORT_EDGE - shortEdge, limit: 1, width: 60 },
};

/** What can't be told of a thing that isn't told apart from what is behind it. */
const OF_THE_THING: readonly AdviceCode[] = ["too_far", "cut_off"];
/** Nobody's mistake in a picture that shows a part from close by. */
const CLOSE_UP: readonly AdviceCode[] = ["busy_background", "too_far", "cut_off"];

/**
 * Looks at a photo as a patient photographer would. It never refuses a photo that `inspect` takes: each code has a way forward.
 * @param options.closeUp the photo shows a part, not the whole thing: where the thing ends isn't judged.
 * @throws PhotoRefused as `inspect` does, and `damaged` when the pixels can't be read.
 */
export async function coach(photo: PhotoInput, { closeUp = false }: { closeUp?: boolean } = {}): Promise<Coaching> {
  const measures = await measure(photo);
  const severities = ADVICE_CODES.map((code) => [code, severity(ASPECTS[code], measures)] as const);
  const isBusy = severities.some(([code, defect]) => code === "busy_background" && defect >= ADVISED);
  const unjudged = [...(closeUp ? CLOSE_UP : []), ...(isBusy ? OF_THE_THING : [])];
  const defects = Object.fromEntries(severities.map(([code, defect]) => [code, unjudged.includes(code) ? 0 : defect])) as Record<AdviceCode, number>;
  const worst = [...ADVICE_CODES].sort((a, b) => defects[b] - defects[a]);
  const advice = worst.filter((code) => defects[code] >= ADVISED);
  const overall = (advice.length > 0 ? advice : worst.slice(0, 1)).reduce((left, code) => left * (1 - defects[code]), 1);
  return { measures, defects, advice, overall, helpsMost: advice[0] ?? null };
}

function severity({ spoilt, limit, width }: Aspect, measures: Measures): number {
  return 1 / (1 + Math.exp((limit - spoilt(measures)) / width));
}
