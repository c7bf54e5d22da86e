import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countTry } from "../../access/slow-guessing";

/**
 * Slows guessing at the stock logins of administrators and shoppers. Medusa compares their e-mails case by case;
 * ours are stored in lower case without surrounding space.
 */
export async function slowStockLogin(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const body = req.body as { email?: unknown } | undefined;
  if (typeof body?.email === "string") body.email = body.email.trim().toLowerCase();
  const actor = req.originalUrl.split("/")[2]?.toLowerCase() ?? "";
  const tries = await countTry(req, res, "login", `${actor}:${String(body?.email ?? "")}`);
  const end = res.json.bind(res);
  res.json = (answer: unknown) => {
    const settled = res.statusCode < 300 ? tries.wasRight() : Promise.resolve();
    void settled.then(() => end(answer), next);
    return res;
  };
  next();
}
