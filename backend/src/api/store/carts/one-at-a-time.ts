import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Lets one in; the others wait in the order they came. */
export class Line {
  private taken = false;
  private readonly waiting: (() => void)[] = [];

  /** Resolves when it is one's turn. @returns what to call at the end; calling it again does nothing. */
  async enter(): Promise<() => void> {
    if (!this.taken) this.taken = true;
    // Whoever leaves hands the place on, so it stays taken.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.waiting.shift();
      if (next) next();
      else this.taken = false;
    };
  }
}

const completing = new Line();

/**
 * One completion after another in a process: placing an order keeps its processor busy anyhow. Dozens at once on one good would
 * wait five seconds in vain for Medusa's lock on its stock and fail though there is some; and a reservation that fails beside
 * Medusa's other steps can leave an order behind (medusa#16825). One after another each sees what the one before it left.
 * A buyer who went away meanwhile is served none the less: it is her order.
 */
export async function oneAtATime(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const leave = await completing.enter();
  res.once("close", leave);
  if (res.closed) leave();
  next();
}
