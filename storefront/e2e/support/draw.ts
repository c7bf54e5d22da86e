/** Draws whole numbers, both ends included. The same seed draws the same numbers. */
export type Draw = (from: number, to: number) => number;

/** The seed that is asked for, or one of this moment; a failing journey tells it, so that it can be run again. */
export const SEED = Number(process.env.E2E_SEED ?? Date.now() % 2_147_483_647);

/** A linear congruential generator: good enough to pick numbers nobody chose. */
export function drawFrom(seed: number): Draw {
  let state = BigInt(seed);
  return (from, to) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return from + Number((state >> 33n) % BigInt(to - from + 1));
  };
}
