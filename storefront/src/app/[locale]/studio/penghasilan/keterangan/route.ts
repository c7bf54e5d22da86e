import type { NextRequest } from "next/server";
import { passStatement } from "@/features/statement/pass-statement";

/** Her own statement. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return passStatement(request, (await params).locale, "/studio/income/statement");
}
