import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { TrackingAnswer } from "@ska/contracts";
import { THROTTLE_MODULE } from "../../../../modules/throttle";
import type { ThrottleModuleService } from "../../../../modules/throttle/service";
import { trackedOrder } from "../../../../workflows/orders/views/tracked-order";
import { orderIdOf } from "../tracking-token";

/** Wrong tokens an address may try before it must wait; a storefront sends all its shoppers from one address. */
const FREE_TRIES = 60;

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
  const throttle = req.scope.resolve<ThrottleModuleService>(THROTTLE_MODULE);
  const subject = `track:address:${req.ip ?? ""}`;
  const wait = await throttle.waitOf(subject, FREE_TRIES);
  if (wait > 0) {
    const seconds = Math.ceil(wait / 1000);
    res.setHeader("Retry-After", String(seconds));
    throw new MedusaError("rate_limited", `Too many tries. Please wait ${seconds} seconds.`);
  }
  await throttle.fail(subject);
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link does not open any order.");
}
