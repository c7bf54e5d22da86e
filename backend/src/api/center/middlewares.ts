import type { MiddlewareRoute } from "@medusajs/framework/http";
import { AdjustmentInput, AdjustmentsQuery, AuditQuery, IncomeLinesQuery, IncomeQuery, MemberChanges, MemberInput, MembersQuery, PayoutBatchInput, PayoutInput, PayoutPaidInput, PayoutsQuery } from "@ska/contracts";
import { requireMember } from "../../access/require-member";
import { validateBody } from "../../access/validate-body";
import { validateQuery } from "../../access/validate-query";

/** A centre's figures, accounts and audit log are its managers' only. */
export const centerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/center/income", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(IncomeQuery)] },
  ...["csv", "xlsx", "pdf"].map((kind): MiddlewareRoute => ({ matcher: `/center/income.${kind}`, methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(IncomeQuery)] })),
  { matcher: "/center/income/lines", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(IncomeLinesQuery)] },
  { matcher: "/center/income/choices", methods: ["GET"], middlewares: requireMember("manager") },
  { matcher: "/center/income/entries/:id", methods: ["GET"], middlewares: requireMember("manager") },
  { matcher: "/center/payouts", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(PayoutsQuery)] },
  { matcher: "/center/payouts", methods: ["POST"], middlewares: [...requireMember("manager"), validateBody(PayoutInput)] },
  { matcher: "/center/payouts/batch", methods: ["POST"], middlewares: [...requireMember("manager"), validateBody(PayoutBatchInput)] },
  { matcher: "/center/payouts/:id/paid", methods: ["POST"], middlewares: [...requireMember("manager"), validateBody(PayoutPaidInput)] },
  { matcher: "/center/adjustments", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(AdjustmentsQuery)] },
  { matcher: "/center/adjustments", methods: ["POST"], middlewares: [...requireMember("manager"), validateBody(AdjustmentInput)] },
  { matcher: "/center/members", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(MembersQuery)] },
  { matcher: "/center/members", methods: ["POST"], middlewares: [...requireMember("manager"), validateBody(MemberInput)] },
  { matcher: "/center/members/:id", methods: ["POST"], middlewares: [...requireMember("manager"), validateBody(MemberChanges)] },
  { matcher: "/center/audit", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(AuditQuery)] },
  { matcher: "/center/audit.csv", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(AuditQuery)] },
];
