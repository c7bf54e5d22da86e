import { randomUUID } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

const HEADER = "x-request-id";

/** The id of a request, the caller's when it has a harmless form; it is on every answer, so a log line can be found. */
export function requestIdOf(req: MedusaRequest, res: MedusaResponse): string {
  const set = res.getHeader(HEADER);
  if (typeof set === "string") return set;
  const sent = req.headers[HEADER];
  const id = typeof sent === "string" && /^[\w-]{8,64}$/.test(sent) ? sent : randomUUID();
  if (!res.headersSent) res.setHeader(HEADER, id);
  return id;
}

/** Medusa's access log writes both of these down; a query may hold a tracking token or what someone searched for. */
export function requestId(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  req.requestId = requestIdOf(req, res);
  req.originalUrl = req.originalUrl.split("?", 1)[0] ?? "";
  next();
}
