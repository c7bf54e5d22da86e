import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";

/** Checks the query string against a contract and puts the result on `req.validatedQuery`. Answers 400 with words. */
export const validateQuery =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.query);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `${issue?.path.join(".") || "query"}: ${issue?.message ?? "is not valid"}`);
    }
    req.validatedQuery = parsed.data as Record<string, unknown>;
    next();
  };
