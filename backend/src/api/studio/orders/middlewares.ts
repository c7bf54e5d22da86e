import type { MiddlewareRoute } from "@medusajs/framework/http";
import { LatePaymentInput, RefundInput, ShipmentInput } from "@ska/contracts";
import { requireMember } from "../../../access/require-member";
import { validateBody } from "../../../access/validate-body";

/** A beneficiary never sees a buyer (product.md, privacy rule 10). */
export const studioOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/studio/orders*", methods: ["GET", "POST", "DELETE"], middlewares: requireMember("staff", "manager") },
  { matcher: "/studio/orders/:id/shipments", methods: ["POST"], middlewares: [validateBody(ShipmentInput)] },
  { matcher: "/studio/orders/:id/tracking", methods: ["POST"], middlewares: [validateBody(ShipmentInput)] },
  { matcher: "/studio/orders/:id/late-payment", methods: ["POST"], middlewares: [validateBody(LatePaymentInput)] },
  { matcher: "/studio/orders/:id/refunds", methods: ["POST"], middlewares: [validateBody(RefundInput)] },
];
