import { NextResponse, type NextRequest } from "next/server";
import { deskPath, isDeskPath, isOpenPath, loginPath } from "./desk-path";

export const SESSION_COOKIE = "ska_member";
/** Tells a page its own address, so that a login can come back to it. */
export const HERE_HEADER = "x-desk-path";

type Handle = (request: NextRequest) => NextResponse;

/** Sends whoever is not logged in to the login before a private page is begun; tells the page its address; keeps caches away. */
export function deskGate(request: NextRequest, handle: Handle): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isDeskPath(pathname)) return handle(request);
  const here = `${pathname}${search}`;
  if (!isOpenPath(pathname) && !request.cookies.get(SESSION_COOKIE)?.value) {
    const locale = pathname.startsWith("/en/") ? "en" : "id";
    const next = here === deskPath(locale, "/studio") ? null : here;
    return NextResponse.redirect(new URL(loginPath(locale, { next }), request.url));
  }
  request.headers.set(HERE_HEADER, here);
  const response = handle(request);
  response.headers.set("Cache-Control", "private, no-store");
  response.headers.set("X-Robots-Tag", "noindex, nofollow");
  return response;
}
