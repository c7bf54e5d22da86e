import { NextResponse, type NextRequest } from "next/server";
import { currentCart } from "@/features/cart/store-cart";
import { checkBeforePaying } from "@/features/checkout/check-before-paying";
import { onlinePage } from "@/features/checkout/payment";
import { returnAddress } from "@/features/checkout/return-address";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { env } from "@/lib/env";
import { StoreError } from "@/lib/medusa";

/** Leads to Midtrans' page after the last look at goods and total; back to the checkout when there is something to see first. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const locale: Locale = request.nextUrl.searchParams.get("locale") === "en" ? "en" : "id";
  const problem = await checkBeforePaying(locale, "online", Number(request.nextUrl.searchParams.get("total")));
  const next = problem.message ? path(locale, "/checkout", { query: { step: "payment" } }) : await whereTo(locale);
  return NextResponse.redirect(new URL(next, env.storefrontUrl), { status: 303, headers: { "cache-control": "no-store" } });
}

async function whereTo(locale: Locale): Promise<string> {
  try {
    const cart = await currentCart();
    if (!cart) return returnAddress(locale);
    return (await onlinePage(cart.id)) ?? path(locale, "/checkout", { query: { step: "payment", choose: 1 } });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return path(locale, "/checkout", { query: { step: "payment" } });
  }
}
