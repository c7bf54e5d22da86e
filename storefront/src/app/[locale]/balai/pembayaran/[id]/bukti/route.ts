import type { NextRequest } from "next/server";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** The receipt of a payout. */
export async function GET(_request: NextRequest, { params }: { params: Promise<{ locale: string; id: string }> }): Promise<Response> {
  const { locale, id } = await params;
  return passFile(routeLocale(locale), `/center/payouts/${encodeURIComponent(id)}/receipt.pdf`);
}
