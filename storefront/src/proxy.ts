import createMiddleware from "next-intl/middleware";
import type { NextRequest } from "next/server";
import { deskGate } from "./features/session/desk-gate";
import { routing } from "./i18n/routing";
import { contentSecurity } from "./lib/content-security";

const inLanguage = createMiddleware(routing);

export default function proxy(request: NextRequest) {
  const response = deskGate(request, inLanguage);
  response.headers.set("Content-Security-Policy", contentSecurity({ cards: Boolean(process.env.STRIPE_PUBLISHABLE_KEY), development: process.env.NODE_ENV === "development" }));
  return response;
}

export const config = {
  // Everything but our own endpoints, Next's files and what has a file ending.
  matcher: ["/((?!api|_next|.*\\..*).*)"],
};
