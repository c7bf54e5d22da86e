import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { refuseEndedSession } from "./refuse-ended-session";
import { loginThrottle } from "./login-throttle";
import { normaliseIdentifier } from "./normalise-identifier";

const byInvitationOnly = (_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction): never => {
  throw new MedusaError(MedusaError.Types.FORBIDDEN, "Accounts of centres are made by invitation.");
};

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/member/:auth_provider/register", methods: ["POST"], middlewares: [byInvitationOnly] },
  { matcher: "/auth/:actor_type/emailpass", methods: ["POST"], middlewares: [normaliseIdentifier, loginThrottle] },
  { matcher: "/auth/token/refresh", methods: ["POST"], middlewares: [refuseEndedSession] },
];
