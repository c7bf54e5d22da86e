import { authenticate, type MedusaNextFunction, type MedusaRequest, type MedusaResponse, type MiddlewareRoute } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { refreshSession } from "./refresh-session";
import { slowStockLogin } from "./slow-stock-login";

/** Of Medusa's ways to make and change accounts a member has none: she is invited, and her login is a route of ours. */
function memberLoginOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = (req.originalUrl.split("?", 1)[0] ?? "").replace(/\/+$/, "").toLowerCase();
  if (req.method === "OPTIONS" || (req.method === "POST" && path === "/auth/member/emailpass")) return next();
  throw new MedusaError(MedusaError.Types.FORBIDDEN, "Accounts of centres are made by invitation.");
}

const anySession = authenticate("*", ["session", "bearer"], { allowUnregistered: true, requireMfa: false });

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/member/*", middlewares: [memberLoginOnly] },
  { matcher: "/auth/user/emailpass", middlewares: [slowStockLogin] },
  { matcher: "/auth/customer/emailpass", middlewares: [slowStockLogin] },
  { matcher: "/auth/token/refresh", methods: ["POST"], middlewares: [anySession, refreshSession] },
];
