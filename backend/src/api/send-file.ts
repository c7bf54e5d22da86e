import type { MedusaResponse } from "@medusajs/framework/http";

const TYPES = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Hands over a file to save that no cache keeps. @param name without its ending; never a person's */
export function sendFile(res: MedusaResponse, kind: keyof typeof TYPES, name: string, content: Buffer): void {
  res.setHeader("Content-Type", TYPES[kind]);
  res.setHeader("Content-Disposition", `attachment; filename="${name}.${kind}"`);
  res.setHeader("Cache-Control", "private, no-store");
  res.end(content);
}
