import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";

/** Medusa guards /admin already; this says for whom, so that a change there can't open it. */
export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/confirm-transfer",
    methods: ["POST"],
    middlewares: [authenticate("user", ["bearer", "session"])],
  },
];
