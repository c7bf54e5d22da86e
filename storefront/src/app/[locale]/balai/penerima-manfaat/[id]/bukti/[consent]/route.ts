import type { NextRequest } from "next/server";
import { passFile, routeLocale } from "@/features/session/desk-file";

/** The signature or the photo of the form behind a consent. */
export async function GET(_request: NextRequest, { params }: { params: Promise<{ locale: string; consent: string }> }): Promise<Response> {
  const { locale, consent } = await params;
  return passFile(routeLocale(locale), `/studio/consents/${encodeURIComponent(consent)}/evidence`);
}
