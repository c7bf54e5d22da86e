import type { MedusaResponse } from "@medusajs/framework/http";

/** Sends a file that nobody may keep: not a browser, not a proxy, not a storefront. */
export function sendPrivateFile(res: MedusaResponse, content: Buffer, type: string): void {
  res.setHeader("Content-Type", type);
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
  res.end(content);
}
