import type { MiddlewareRoute } from "@medusajs/framework/http";
import { ErasureInput, PageQuery, PrivacyRequestClosing, PrivacyRequestInput, PrivacyRequestOfInput } from "@ska/contracts";
import { requireMember } from "../../access/require-member";
import { validateBody } from "../../access/validate-body";
import { validateQuery } from "../../access/validate-query";

const managers = requireMember("manager");
const herself = requireMember("beneficiary");

/** What somebody may ask of her own data: she herself, or a manager for her. */
export const privacyMiddlewares: MiddlewareRoute[] = [
  { matcher: "/center/beneficiaries/:id/export", methods: ["GET"], middlewares: managers },
  { matcher: "/center/beneficiaries/:id/erase", methods: ["POST"], middlewares: [...managers, validateBody(ErasureInput)] },
  { matcher: "/center/beneficiaries/:id/balance-owed", methods: ["GET"], middlewares: managers },
  { matcher: "/center/privacy-requests", methods: ["GET"], middlewares: [...managers, validateQuery(PageQuery)] },
  { matcher: "/center/privacy-requests", methods: ["POST"], middlewares: [...managers, validateBody(PrivacyRequestOfInput)] },
  { matcher: "/center/privacy-requests/:id/close", methods: ["POST"], middlewares: [...managers, validateBody(PrivacyRequestClosing)] },
  { matcher: "/studio/me/privacy-requests", methods: ["GET"], middlewares: [...herself, validateQuery(PageQuery)] },
  { matcher: "/studio/me/privacy-requests", methods: ["POST"], middlewares: [...herself, validateBody(PrivacyRequestInput)] },
  { matcher: "/studio/me/export", methods: ["GET"], middlewares: herself },
];
