import type { MiddlewareRoute } from "@medusajs/framework/http";
import { IncomeLinesQuery, IncomeQuery } from "@ska/contracts";
import { requireMember } from "../../access/require-member";
import { validateQuery } from "../../access/validate-query";

/** A centre's figures are its managers' only. */
export const centerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/center/income", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(IncomeQuery)] },
  { matcher: "/center/income.csv", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(IncomeQuery)] },
  { matcher: "/center/income/lines", methods: ["GET"], middlewares: [...requireMember("manager"), validateQuery(IncomeLinesQuery)] },
];
