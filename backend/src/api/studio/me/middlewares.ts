import type { MiddlewareRoute } from "@medusajs/framework/http";
import { PageQuery, SecretChange, ThresholdsQuery } from "@ska/contracts";
import { requireMember } from "../../../access/require-member";
import { validateBody } from "../../../access/validate-body";
import { validateQuery } from "../../../access/validate-query";

/** Everybody's own account, and what holds at her centre; who looked at her is a beneficiary's to ask. */
export const studioMeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/studio/me/secret", methods: ["POST"], middlewares: [...requireMember("beneficiary", "staff", "manager"), validateBody(SecretChange)] },
  { matcher: "/studio/thresholds", methods: ["GET"], middlewares: [...requireMember("beneficiary", "staff", "manager"), validateQuery(ThresholdsQuery)] },
  { matcher: "/studio/me/audit", methods: ["GET"], middlewares: [...requireMember("beneficiary"), validateQuery(PageQuery)] },
];
