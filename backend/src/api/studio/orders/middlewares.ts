import type { MiddlewareRoute } from "@medusajs/framework/http";
import { requireMember } from "../../../access/require-member";

/** A beneficiary never sees a buyer (product.md, privacy rule 10). */
export const studioOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/studio/orders*", methods: ["GET", "POST"], middlewares: requireMember("staff", "manager") },
];
