import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { isSignedBy } from "@ska/payment-midtrans";
import { midtransOptions } from "../../workflows/orders/midtrans/options";

/** Medusa answers 200 to whatever comes and ignores it later; a forged notification is told so at once. */
function refuseForged(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const options = midtransOptions(process.env);
  if (options && isSignedBy(req.body, options.server_key)) next();
  else res.status(401).json({ type: "unauthorized", message: "This notification isn't signed by Midtrans." });
}

export const hookMiddlewares: MiddlewareRoute[] = ["midtrans_default", "pp_midtrans_default"].map((provider) => ({ matcher: `/hooks/payment/${provider}`, methods: ["POST"], middlewares: [refuseForged] }));
