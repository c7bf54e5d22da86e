/** What became of a figure: by how many rupiah, and by what part of it (null when it was nothing). */
export interface Change {
  kind: "up" | "down" | "same" | "first" | "none";
  /** Whole rupiah, never negative. */
  by: number;
  /** 0.12 is twelve percent. */
  part: number | null;
}

/** Compares a figure with the one before: "first" when there was nothing before, "none" when there is nothing at all. */
export function changeOf(now: number, before: number): Change {
  if (now === before) return { kind: now === 0 ? "none" : "same", by: 0, part: now === 0 ? null : 0 };
  const by = Math.abs(now - before);
  if (before === 0) return { kind: now > 0 ? "first" : "down", by, part: null };
  return { kind: now > before ? "up" : "down", by, part: by / Math.abs(before) };
}

/** The mean in whole rupiah; 0 for nobody. */
export function average(sum: number, people: number): number {
  return people === 0 ? 0 : Math.round(sum / people);
}
