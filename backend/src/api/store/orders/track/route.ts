import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { TrackingAnswer } from "@ska/contracts";
import { countTry } from "../../../../access/slow-guessing";
import { trackedOrder } from "../../../../workflows/orders/views/tracked-order";
import { orderIdOf } from "../tracking-token";

/**
 * `GET /store/orders/track?token=…` → `{ order }`, the buyer's view. A wrong token is 404;
 * after many of them from one address 429 with Retry-After. A right token always opens.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<TrackingAnswer>): Promise<void> {
  const token = req.query.token;
  const orderId = typeof token === "string" ? orderIdOf(token) : null;
  res.setHeader("Cache-Control", "private, no-store");
  const order = orderId ? await trackedOrder(req.scope, orderId) : null;
  if (order) return void res.json({ order });
  await countTry(req, res, "tracking");
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link does not open any order.");
}
