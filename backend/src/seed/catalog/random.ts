/** Draws that depend on the seed alone. */
export interface Draw {
  /** From `low` up to, but not including, `high`. */
  between(low: number, high: number): number;
  /** One of the things, the likelier the greater its weight. Throws when there is none. */
  weighted<T>(things: readonly T[], weight: (thing: T) => number): T;
}

/** A mulberry32 generator started from the text. Not for secrets. */
export function drawing(seed: string): Draw {
  let state = 0;
  for (const letter of seed) state = (Math.imul(state, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (low, high) => low + next() * (high - low),
    weighted: (things, weight) => {
      let left = next() * things.reduce((sum, thing) => sum + weight(thing), 0);
      const found = things.find((thing) => (left -= weight(thing)) < 0) ?? things.at(-1);
      if (found === undefined) throw new Error("Nothing to draw from");
      return found;
    },
  };
}
