import type { MiddlewareRoute } from "@medusajs/framework/http";
import { PageQuery, ShareRuleInput } from "@ska/contracts";
import { requireMember } from "../../../access/require-member";
import { validateBody } from "../../../access/validate-body";
import { validateQuery } from "../../../access/validate-query";

/** Her income is a beneficiary's own; rules are read by all of the centre and written by its managers. */
export const studioIncomeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/studio/income", methods: ["GET"], middlewares: requireMember("beneficiary") },
  {
    matcher: "/studio/share-rules",
    methods: ["GET"],
    middlewares: [...requireMember("beneficiary", "staff", "manager"), validateQuery(PageQuery)],
  },
  {
    matcher: "/studio/share-rules",
    methods: ["POST"],
    middlewares: [...requireMember("manager"), validateBody(ShareRuleInput)],
  },
];
