import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing";

export default createMiddleware(routing);

export const config = {
  // Everything but our own endpoints, Next's files and what has a file ending.
  matcher: ["/((?!api|_next|.*\\..*).*)"],
};
