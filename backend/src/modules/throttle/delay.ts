const FORGET_AFTER_MS = 60 * 60 * 1000;
const FIRST_DELAY_MS = 15 * 1000;
const LONGEST_DELAY_MS = 15 * 60 * 1000;

type Failures = { failures: number; last_failed_at: Date };

/**
 * How long a subject must still wait, in milliseconds; 0 when it may try now.
 * After `free` failures the delay doubles with each further one, up to 15 minutes; an hour of quiet forgets.
 */
export function waitFor(attempt: Failures | undefined, free: number, now: Date): number {
  if (!attempt || attempt.failures < free) return 0;
  const quiet = now.getTime() - attempt.last_failed_at.getTime();
  if (quiet >= FORGET_AFTER_MS) return 0;
  const delay = Math.min(FIRST_DELAY_MS * 2 ** Math.min(attempt.failures - free, 10), LONGEST_DELAY_MS);
  return Math.max(0, delay - quiet);
}
