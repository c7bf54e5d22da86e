const startedAt = Number(process.env.SKA_STARTED_AT ?? Date.now());

/** Whole seconds since the command was typed. */
export function elapsedSeconds(): number {
  return Math.round((Date.now() - startedAt) / 1000);
}

/** Prints one line of progress: `[ 12 s] text`. */
export function step(text: string): void {
  console.log(`[${String(elapsedSeconds()).padStart(3)} s] ${text}`);
}
