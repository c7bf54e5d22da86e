const PREFIX = "#langkah-";

/** The part of the address that names a step, counted from 0. */
export const stepHash = (step: number): string => `${PREFIX}${step + 1}`;

/** The step that an address names, counted from 0; the first for anything else. */
export function numberOf(hash: string): number {
  const found = /^#langkah-([1-9])$/.exec(hash)?.[1];
  return found ? Number(found) - 1 : 0;
}

/** The first step with a field that was refused; null when none was. */
export function stepOf(steps: readonly { review: readonly { name: string }[] }[], errors: Readonly<Record<string, string>>): number | null {
  const at = steps.findIndex(({ review }) => review.some(({ name }) => errors[name]));
  return at < 0 ? null : at;
}

/** Opens a step; the browser's back button returns to the one before. */
export function openStep(step: number): void {
  window.location.hash = stepHash(step);
}
