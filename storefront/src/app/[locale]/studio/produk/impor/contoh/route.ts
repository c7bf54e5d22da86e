import type { NextRequest } from "next/server";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** The sheet to fill. */
export async function GET(_request: NextRequest, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return passFile(routeLocale(locale), "/studio/listings/import/template.csv");
}
