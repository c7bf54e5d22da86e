import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http";
import { PageQuery } from "@ska/contracts";
import { requireMember } from "../access/require-member";
import { validateQuery } from "../access/validate-query";
import { authMiddlewares } from "./auth/middlewares";
import { centerMiddlewares } from "./center/middlewares";
import { studioIncomeMiddlewares } from "./studio/income/middlewares";

export default defineMiddlewares({
  routes: [
    ...authMiddlewares,
    ...centerMiddlewares,
    ...studioIncomeMiddlewares,
    { matcher: "/studio/me", methods: ["GET"], middlewares: requireMember("beneficiary", "staff", "manager") },
    {
      matcher: "/studio/listings*",
      methods: ["GET"],
      middlewares: [...requireMember("beneficiary", "staff", "manager"), validateQuery(PageQuery)],
    },
    { matcher: "/store/search", methods: ["POST"], middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })] },
  ],
});
