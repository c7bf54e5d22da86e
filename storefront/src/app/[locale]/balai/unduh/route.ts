import type { NextRequest } from "next/server";
import { INCOME_FILTERS } from "@/features/income/report-query";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** The report as CSV. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const query = Object.fromEntries(["from", "to", "group", ...INCOME_FILTERS].map((name) => [name, searchParams.get(name) ?? undefined]));
  return passFile(routeLocale((await params).locale), "/center/income.csv", query);
}
