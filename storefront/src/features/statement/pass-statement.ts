import "server-only";
import type { NextRequest } from "next/server";
import { periodIn } from "@/features/income/report-query";
import { monthOf } from "@/features/income/month";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** A statement of the months that an address asks for, as a PDF. @param path of the backend, without its ending */
export async function passStatement(request: NextRequest, locale: string, path: string): Promise<Response> {
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  const { from, to } = periodIn(asked, monthOf(new Date(), "Asia/Jakarta"));
  return passFile(routeLocale(locale), `${path}.pdf`, { from, to });
}
