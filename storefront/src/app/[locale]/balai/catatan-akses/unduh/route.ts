import type { NextRequest } from "next/server";
import { auditFilter } from "@/features/people/audit-query";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** The log as CSV, filtered as the page is. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return passFile(routeLocale((await params).locale), "/center/audit.csv", auditFilter(Object.fromEntries(request.nextUrl.searchParams)));
}
