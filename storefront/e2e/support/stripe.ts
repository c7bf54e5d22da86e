import path from "node:path";
import type { BrowserContext } from "@playwright/test";

/** Stripe's test cards. */
export const CARDS = { good: "4242424242424242", declined: "4000000000000002", asksTheBank: "4000002760003184" } as const;

/** Where the stand-in for Stripe's API listens. */
export const STRIPE_API = `http://127.0.0.1:${process.env.E2E_STRIPE_PORT ?? "9124"}`;
const SCRIPT = path.join(__dirname, "../../../packages/stand-ins/browser/stripe-js.js");
const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** The page of a bank that asks its customer. */
const bankPage = (search: string): string => `<h1>Bank</h1><form method="post" action="/answer${search.replaceAll("&", "&amp;")}"><button name="agreed" value="yes">Setuju</button><button name="agreed" value="no">Tolak</button></form>`;

/** Gives a browser the stand-ins in the place of Stripe. @returns the addresses of others that it asked, as they come. */
export async function standInForStripe(context: BrowserContext, shop: string): Promise<string[]> {
  const asked: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(shop) && /^https:/.test(request.url())) asked.push(request.url());
  });
  await context.route("https://js.stripe.com/**", (route) => route.fulfill({ path: SCRIPT, contentType: "text/javascript" }));
  await context.route("https://api.stripe.com/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = await fetch(`${STRIPE_API}${pathname}`, { method: "POST", body: route.request().postData(), headers: FORM });
    await route.fulfill({ status: answer.status, body: await answer.text(), contentType: "application/json", headers: { "access-control-allow-origin": "*" } });
  });
  await context.route("https://hooks.stripe.com/**", async (route) => {
    const address = new URL(route.request().url());
    if (route.request().method() === "GET") return route.fulfill({ contentType: "text/html", body: bankPage(address.search) });
    await fetch(`${STRIPE_API}/v1/payment_intents/${address.searchParams.get("intent")}/bank`, { method: "POST", body: route.request().postData(), headers: FORM });
    return route.fulfill({ status: 303, headers: { location: address.searchParams.get("return_url") ?? "" } });
  });
  return asked;
}
