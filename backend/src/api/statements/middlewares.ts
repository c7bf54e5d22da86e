import type { MiddlewareRoute } from "@medusajs/framework/http";
import { StatementCheck, StatementQuery } from "@ska/contracts";
import { requireMember } from "../../access/require-member";
import { validateBody } from "../../access/validate-body";
import { validateQuery } from "../../access/validate-query";

const asked = validateQuery(StatementQuery);
const pdfToo = (path: string, ...roles: Parameters<typeof requireMember>): MiddlewareRoute[] =>
  ["", ".pdf"].map((ending) => ({ matcher: `${path}${ending}`, methods: ["GET"], middlewares: [...requireMember(...roles), asked] }));

/** Statements are made for managers and for herself; whoever holds one may check it: the code in the body is what lets in. */
export const statementMiddlewares: MiddlewareRoute[] = [
  ...pdfToo("/center/beneficiaries/:id/statement", "manager"),
  ...pdfToo("/studio/income/statement", "beneficiary"),
  { matcher: "/statements/check", methods: ["POST"], middlewares: [validateBody(StatementCheck)] },
];
