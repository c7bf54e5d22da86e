import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

const LARGEST_QUANTITY = 10_000;

function check(quantity: unknown, smallest: number): void {
  if (typeof quantity === "number" && Number.isInteger(quantity) && quantity >= smallest && quantity <= LARGEST_QUANTITY) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `A quantity must be a whole number from ${smallest} to ${LARGEST_QUANTITY}.`,
  );
}

type Body = { quantity?: unknown; items?: unknown } | undefined;

/** Medusa rounds 0.5 and 1.4 to 1, and overflows on the largest: only whole numbers get to it. */
export const wholeQuantities =
  (smallest: 0 | 1) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const body = req.body as Body;
    if (body?.quantity !== undefined) check(body.quantity, smallest);
    if (Array.isArray(body?.items)) {
      for (const item of body.items as ({ quantity?: unknown } | null)[]) check(item?.quantity, smallest);
    }
    next();
  };

/** What a client sends as a shipping or payment method's data decides nothing, so it goes no further. */
export function withoutClientData(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body as { data?: unknown } | undefined;
  if (typeof body === "object" && body !== null) delete body.data;
  next();
}
