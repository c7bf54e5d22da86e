import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Medusa waits five seconds for the lock on a good's stock, then fails. Placing an order keeps a processor busy for a tenth of a
 * second, so dozens at once on one good would let those who wait in vain fail though there is stock. These few follow fast enough.
 */
const AT_ONCE = 8;

/** Lets so many in at once; the others wait in the order they came. */
export class Line {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number) {}

  /** Resolves when it is one's turn. @returns what to call at the end; calling it again does nothing. */
  async enter(): Promise<() => void> {
    if (this.inside < this.atOnce) this.inside++;
    // Whoever leaves hands the place on, so the number inside stays.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    };
  }
}

const completing = new Line(AT_ONCE);

/** A few completions at once in one process, the others in line. A buyer who went away meanwhile is served none the less: it is her order. */
export async function fewAtOnce(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const leave = await completing.enter();
  res.once("close", leave);
  if (res.closed) leave();
  next();
}
