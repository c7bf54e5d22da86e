import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const repository = path.join(import.meta.dirname, "..");

const config: NextConfig = {
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  experimental: {
    // `forbidden()`: another role's page answers 403.
    authInterrupts: true,
    // Portraits and consent papers of up to 10 MB, with the form around them.
    serverActions: { bodySizeLimit: "11mb" },
    proxyClientMaxBodySize: "11mb",
    // Pages drawn while running stay in memory: the build's folder is shared by runs with other data.
    isrFlushToDisk: false,
  },
  // Reads its tables from beside its own code.
  serverExternalPackages: ["idn-area-data"],
  reactStrictMode: true,
  // Pictures come ready-made in every size from the backend: there is no image server here.
  images: { unoptimized: true },
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=()" },
      ],
    },
  ],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
