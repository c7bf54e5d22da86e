import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { authContextOf, memberInSession } from "../../access/sessions";

/**
 * Medusa renews any token that isn't too old. A member's session has one length, and her token lasts as long:
 * in force it is handed back, ended it stays ended. Others are Medusa's to renew.
 */
export async function refreshSession(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (authContextOf(req).actor_type !== "member") return next();
  const token = req.headers.authorization?.split(" ")[1];
  if (!token || !(await memberInSession(req))) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
  res.json({ token });
}
