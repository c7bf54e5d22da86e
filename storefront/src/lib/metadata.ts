import "server-only";
import type { Metadata } from "next";
import { path, type PathOptions } from "@/i18n/path";
import type { Route } from "@/i18n/routes";
import type { Locale } from "@/i18n/routing";

interface PageFacts extends Pick<PathOptions, "handle"> {
  locale: Locale;
  route: Route;
  title?: string;
  description?: string;
  image?: { url: string; width: number; height: number; alt: string };
  /** Carts, checkouts and orders are nobody's business. */
  hidden?: boolean;
}

/** Title, canonical address, the other language and OpenGraph of a page. */
export function pageMetadata({ locale, route, handle, title, description, image, hidden }: PageFacts): Metadata {
  const canonical = path(locale, route, { handle });
  if (hidden) return { title, robots: { index: false, follow: false } };
  return {
    // An undefined title would hide the one of the layout.
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    alternates: {
      canonical,
      languages: { "id-ID": path("id", route, { handle }), en: path("en", route, { handle }), "x-default": path("id", route, { handle }) },
    },
    openGraph: {
      type: "website",
      siteName: "Sentra Kreasi Atensi",
      locale: locale === "id" ? "id_ID" : "en_GB",
      url: canonical,
      title,
      description,
      images: image ? [image] : undefined,
    },
    twitter: { card: image ? "summary_large_image" : "summary" },
  };
}
