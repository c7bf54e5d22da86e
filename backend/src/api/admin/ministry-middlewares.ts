import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { AdminAuditQuery, AdminBeneficiariesQuery, AdminIncomeQuery, AdminMemberInput, AdminMissedSearchesQuery, CenterChanges, CenterInput, MemberChanges, MoveInput, PageQuery, ThresholdChanges, ThresholdInput } from "@ska/contracts";
import { validateBody } from "../../access/validate-body";
import { validateQuery } from "../../access/validate-query";

/** Medusa guards /admin already; this says for whom, so that a change there can't open it. */
const administrators = authenticate("user", ["bearer", "session"]);

export const ministryMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/centers*", middlewares: [administrators] },
  { matcher: "/admin/beneficiaries*", middlewares: [administrators] },
  { matcher: "/admin/audit*", middlewares: [administrators] },
  { matcher: "/admin/payouts*", middlewares: [administrators] },
  { matcher: "/admin/adjustments*", middlewares: [administrators] },
  { matcher: "/admin/income*", middlewares: [administrators] },
  { matcher: "/admin/income", methods: ["GET"], middlewares: [validateQuery(AdminIncomeQuery)] },
  { matcher: "/admin/orders/:id/income", middlewares: [administrators] },
  { matcher: "/admin/products/:id/income", middlewares: [administrators] },
  { matcher: "/admin/thresholds*", middlewares: [administrators] },
  { matcher: "/admin/thresholds", methods: ["POST"], middlewares: [validateBody(ThresholdInput)] },
  { matcher: "/admin/thresholds/:id", methods: ["POST"], middlewares: [validateBody(ThresholdChanges)] },
  { matcher: "/admin/missed-searches*", middlewares: [administrators] },
  { matcher: "/admin/missed-searches", methods: ["GET"], middlewares: [validateQuery(AdminMissedSearchesQuery)] },
  { matcher: "/admin/centers", methods: ["GET"], middlewares: [validateQuery(PageQuery)] },
  { matcher: "/admin/centers", methods: ["POST"], middlewares: [validateBody(CenterInput)] },
  { matcher: "/admin/centers/:id", methods: ["POST"], middlewares: [validateBody(CenterChanges)] },
  { matcher: "/admin/centers/:id/members", methods: ["GET"], middlewares: [validateQuery(PageQuery)] },
  { matcher: "/admin/centers/:id/members", methods: ["POST"], middlewares: [validateBody(AdminMemberInput)] },
  { matcher: "/admin/centers/:id/members/:member_id", methods: ["POST"], middlewares: [validateBody(MemberChanges)] },
  { matcher: "/admin/beneficiaries", methods: ["GET"], middlewares: [validateQuery(AdminBeneficiariesQuery)] },
  { matcher: "/admin/beneficiaries/:id/move", methods: ["POST"], middlewares: [validateBody(MoveInput)] },
  { matcher: "/admin/audit", methods: ["GET"], middlewares: [validateQuery(AdminAuditQuery)] },
  { matcher: "/admin/audit.csv", methods: ["GET"], middlewares: [validateQuery(AdminAuditQuery)] },
];
