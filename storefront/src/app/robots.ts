import type { MetadataRoute } from "next";
import { path } from "@/i18n/path";
import { routing } from "@/i18n/routing";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** What belongs to one visitor or to people at work is nobody else's. */
export default function robots(): MetadataRoute.Robots {
  const own = routing.locales.flatMap((locale) => (["/keranjang", "/checkout", "/pesanan", "/lacak", "/periksa"] as const).map((route) => path(locale, route)));
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...own, "/studio", "/balai", "/api/"] },
    sitemap: `${env.storefrontUrl}/sitemap.xml`,
  };
}
