import type { NextRequest } from "next/server";
import { passStatement } from "@/features/statement/pass-statement";

export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string; id: string }> }): Promise<Response> {
  const { locale, id } = await params;
  return passStatement(request, locale, `/center/beneficiaries/${encodeURIComponent(id)}/statement`);
}
