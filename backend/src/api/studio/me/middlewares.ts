import type { MiddlewareRoute } from "@medusajs/framework/http";
import { PageQuery, SecretChange } from "@ska/contracts";
import { requireMember } from "../../../access/require-member";
import { validateBody } from "../../../access/validate-body";
import { validateQuery } from "../../../access/validate-query";

/** Everybody's own account; who looked at her is a beneficiary's to ask. */
export const studioMeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/studio/me/secret", methods: ["POST"], middlewares: [...requireMember("beneficiary", "staff", "manager"), validateBody(SecretChange)] },
  { matcher: "/studio/me/audit", methods: ["GET"], middlewares: [...requireMember("beneficiary"), validateQuery(PageQuery)] },
];
