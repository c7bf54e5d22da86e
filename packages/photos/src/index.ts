export { derive, FORMATS, WIDTHS, type Derived, type DerivedFile, type DerivedFormat } from "./derive";
export { inspect, PhotoRefused, PIXEL_LIMIT, type PhotoFacts, type PhotoFormat, type RefusalCode } from "./inspect";
