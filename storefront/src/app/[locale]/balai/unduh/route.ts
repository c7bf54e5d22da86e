import type { NextRequest } from "next/server";
import { INCOME_FILTERS } from "@/features/income/report-query";
import { passFile, routeLocale } from "@/features/session/desk-file";

const KINDS = ["csv", "xlsx", "pdf"] as const;

/** The report as a file: a PDF or a workbook when asked, else CSV. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const kind = KINDS.find((one) => one === searchParams.get("kind")) ?? "csv";
  const query = Object.fromEntries(["from", "to", "group", ...INCOME_FILTERS].map((name) => [name, searchParams.get(name) ?? undefined]));
  return passFile(routeLocale((await params).locale), `/center/income.${kind}`, query);
}
