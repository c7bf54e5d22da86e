import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { LatePaymentInput } from "@ska/contracts";
import { validateBody } from "../../../access/validate-body";

/** Medusa guards /admin already; this says for whom, so that a change there can't open it. */
export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/confirm-transfer",
    methods: ["POST"],
    middlewares: [authenticate("user", ["bearer", "session"])],
  },
  {
    matcher: "/admin/orders/:id/late-payment",
    methods: ["POST"],
    middlewares: [authenticate("user", ["bearer", "session"]), validateBody(LatePaymentInput)],
  },
];
