import type { NextRequest } from "next/server";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** Everything that is held about her, as a file. */
export async function GET(_request: NextRequest, { params }: { params: Promise<{ locale: string; id: string }> }): Promise<Response> {
  const { locale, id } = await params;
  return passFile(routeLocale(locale), `/center/beneficiaries/${encodeURIComponent(id)}/export`);
}
