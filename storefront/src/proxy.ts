import createMiddleware from "next-intl/middleware";
import type { NextRequest } from "next/server";
import { deskGate } from "./features/session/desk-gate";
import { routing } from "./i18n/routing";

const inLanguage = createMiddleware(routing);

export default function proxy(request: NextRequest) {
  return deskGate(request, inLanguage);
}

export const config = {
  // Everything but our own endpoints, Next's files and what has a file ending.
  matcher: ["/((?!api|_next|.*\\..*).*)"],
};
