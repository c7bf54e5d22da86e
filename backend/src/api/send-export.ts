import type { MedusaResponse } from "@medusajs/framework/http";

/** Hands over everything held about somebody as a file to save; its name tells nothing. */
export function sendExport(res: MedusaResponse, held: Record<string, unknown>): void {
  res.setHeader("Content-Type", "application/json; charset=utf-8");
  res.setHeader("Content-Disposition", 'attachment; filename="data.json"');
  res.setHeader("Cache-Control", "no-store");
  res.end(JSON.stringify(held, null, 2));
}
