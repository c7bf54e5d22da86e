/**
 * Whether a request was sent by a page of this site. Browsers say so themselves (Sec-Fetch-Site), older ones name the page's
 * origin; without either nobody is believed. Server actions have this from Next, route handlers don't.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
