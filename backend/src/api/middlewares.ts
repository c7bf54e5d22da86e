import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http";
import { requireMember } from "../access/require-member";
import { authMiddlewares } from "./auth/middlewares";

export default defineMiddlewares({
  routes: [
    ...authMiddlewares,
    { matcher: "/studio/me", methods: ["GET"], middlewares: requireMember("beneficiary", "staff", "manager") },
    { matcher: "/studio/listings*", methods: ["GET"], middlewares: requireMember("beneficiary", "staff", "manager") },
    { matcher: "/store/search", methods: ["POST"], middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })] },
  ],
});
