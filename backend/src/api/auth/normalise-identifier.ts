import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Medusa compares e-mails case by case; ours are stored in lower case without surrounding space. */
export function normaliseIdentifier(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body as { email?: unknown } | undefined;
  if (typeof body?.email === "string") body.email = body.email.trim().toLowerCase();
  next();
}
