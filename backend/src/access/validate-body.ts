import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";

/** Checks the body against a contract and puts the result on `req.validatedBody`. Answers 400 with words. */
export const validateBody =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.body);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `${issue?.path.join(".") || "body"}: ${issue?.message ?? "is not valid"}`);
    }
    req.validatedBody = parsed.data;
    next();
  };
