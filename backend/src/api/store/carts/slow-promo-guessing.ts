import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { countTry } from "../../../access/slow-guessing";

/** More at once are a list being tried, not what somebody was given. */
const MOST_CODES = 10;

/**
 * Slows guessing at promotion codes: each code that is sent is a try of its address, and one that is real is given back.
 * While a delay runs a real one is refused too, or the answer would tell which it is. @throws 429 with Retry-After, 400 for more than ten.
 */
export async function slowPromoGuessing(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { promo_codes: sent } = (req.body ?? {}) as { promo_codes?: unknown };
  const codes = Array.isArray(sent) ? [...new Set(sent.filter((code) => typeof code === "string"))] : [];
  if (codes.length > MOST_CODES) throw new MedusaError(MedusaError.Types.INVALID_DATA, `No more than ${MOST_CODES} promotion codes at a time.`);
  if (codes.length > 0) {
    const tries = new Map<string, Awaited<ReturnType<typeof countTry>>>();
    for (const code of codes) tries.set(code, await countTry(req, res, "promotion"));
    const real = await req.scope.resolve(Modules.PROMOTION).listPromotions({ code: codes, status: ["active"] }, { select: ["code"] });
    for (const { code } of real) if (code) await tries.get(code)?.wasRight();
  }
  next();
}
