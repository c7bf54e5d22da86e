import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requireWithinReach } from "../../../workflows/orders/within-reach";

/** Says at the address already, not at the payment, that something in the cart can't go there. */
export async function addressWithinReach(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { shipping_address: address } = (req.body ?? {}) as { shipping_address?: { province?: unknown } | null };
  if (typeof address?.province === "string") await requireWithinReach(req.scope, req.params.id ?? "", address.province);
  next();
}
