import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { answerDemo, isDemoRequest } from "../store/demo/answer-demo";
import { toHttpError } from "./http-error";
import { logLine } from "./log-line";
import { requestIdOf } from "./request-id";

/** A database that restarts is back within this time. Seconds. */
const RETRY_AFTER = 10;

/** Answers every error in Medusa's shape, with a request id; only failures on our side are logged as errors. */
export function errorHandler(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  // Medusa demands a publishable key before any route of ours runs; this one exists to hand it out.
  if (isDemoRequest(req)) return answerDemo(req, res);
  const id = requestIdOf(req, res);
  if (res.headersSent) return next(error);
  const { status, ...answer } = toHttpError(error);
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  const request = { id, method: req.method, path: req.path };
  if (status >= 500) logger.error(logLine(request, error));
  else logger.debug(`${id} ${req.method} ${req.path} ${status} ${answer.type}`);
  if (status === 503) res.setHeader("Retry-After", String(RETRY_AFTER));
  res.status(status).json(answer);
}
