import { NextResponse, type NextRequest } from "next/server";
import { rememberFlash } from "@/features/cart/flash";
import { forgetCart } from "@/features/cart/session";
import { finishPayment } from "@/features/checkout/finish-payment";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { env } from "@/lib/env";

/** Where a payment provider sends the buyer back to: to her order, to wait, or to another try. What it adds to the address is not believed. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const locale: Locale = request.nextUrl.searchParams.get("locale") === "en" ? "en" : "id";
  const ending = await finishPayment();
  if (ending.kind === "placed") await forgetCart();
  if (ending.kind === "changed") await rememberFlash({ kind: "not_placed" });
  const next = {
    placed: () => path(locale, "/pesanan", { query: { token: ending.kind === "placed" ? ending.token : "" } }),
    waiting: () => path(locale, "/checkout/menunggu"),
    failed: () => path(locale, "/checkout", { query: { step: "payment", problem: "declined" } }),
    changed: () => path(locale, "/keranjang"),
    nothing: () => path(locale, "/keranjang"),
  }[ending.kind]();
  return NextResponse.redirect(new URL(next, env.storefrontUrl), { status: 303, headers: { "cache-control": "no-store" } });
}
