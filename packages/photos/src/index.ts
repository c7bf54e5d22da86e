export { ADVICE_CODES, coach, LEAST_SHORT_EDGE, type AdviceCode, type Coaching } from "./coach";
export { derive, FORMATS, WIDTHS, type Derived, type DerivedFile, type DerivedFormat, type DeriveOptions, type Rotation } from "./derive";
export { type PhotoFormat } from "./format";
export { inspect, PHOTO_LIMITS, type PhotoFacts, type PhotoInput } from "./inspect";
export { type Measures } from "./measure";
export { PhotoRefused, REFUSAL_CODES, type RefusalCode } from "./refusal";
