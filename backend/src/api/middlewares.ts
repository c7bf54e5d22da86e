import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http";
import { requireMember } from "../access/require-member";
import { adminOrderMiddlewares } from "./admin/orders/middlewares";
import { ministryMiddlewares } from "./admin/ministry-middlewares";
import { authMiddlewares } from "./auth/middlewares";
import { errorHandler } from "./errors/error-handler";
import { invitationMiddlewares } from "./invitations/middlewares";
import { studioMeMiddlewares } from "./studio/me/middlewares";
import { hookMiddlewares } from "./hooks/middlewares";
import { requestId } from "./errors/request-id";
import { statementMiddlewares } from "./statements/middlewares";
import { storeMiddlewares } from "./store/middlewares";
import { studioListingMiddlewares } from "./studio/listings/middlewares";
import { studioOrderMiddlewares } from "./studio/orders/middlewares";
import { studioPeopleMiddlewares } from "./studio/people-middlewares";
import { centerMiddlewares } from "./center/middlewares";
import { privacyMiddlewares } from "./center/privacy-middlewares";
import { studioIncomeMiddlewares } from "./studio/income/middlewares";

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [requestId] },
    // Nobody without a token gets into these two, whatever a route forgets; its own middleware may ask for more.
    { matcher: "/studio/*", middlewares: requireMember("beneficiary", "staff", "manager") },
    { matcher: "/center/*", middlewares: requireMember("manager") },
    ...hookMiddlewares,
    ...authMiddlewares,
    ...invitationMiddlewares,
    ...storeMiddlewares,
    ...studioOrderMiddlewares,
    ...adminOrderMiddlewares,
    ...ministryMiddlewares,
    ...centerMiddlewares,
    ...studioIncomeMiddlewares,
    ...studioPeopleMiddlewares,
    ...studioMeMiddlewares,
    ...privacyMiddlewares,
    ...studioListingMiddlewares,
    ...statementMiddlewares,
    { matcher: "/store/search", methods: ["POST"], middlewares: [configureStoreSearch({ allowed_indexes: { product: true, directory: true } })] },
  ],
});
