import { passFile, routeLocale } from "@/features/session/desk-file";

/** Everything that is held about her, as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return passFile(routeLocale((await params).locale), "/studio/me/export");
}
