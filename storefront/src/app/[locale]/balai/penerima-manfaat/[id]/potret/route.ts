import type { NextRequest } from "next/server";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** Her portrait, for those who may see her record. */
export async function GET(_request: NextRequest, { params }: { params: Promise<{ locale: string; id: string }> }): Promise<Response> {
  const { locale, id } = await params;
  return passFile(routeLocale(locale), `/studio/beneficiaries/${encodeURIComponent(id)}/photo`);
}
