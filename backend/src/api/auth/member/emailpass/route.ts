import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { TokenAnswer } from "@ska/contracts";
import { countTry } from "../../../../access/slow-guessing";
import { loginId } from "../../../../modules/centers/login-id";
import { logIn } from "../../../../workflows/members/log-in";

/** Medusa's address and contract. `email` may hold an Indonesian phone number as people type it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<TokenAnswer>): Promise<void> {
  const { email, password } = (req.body ?? {}) as { email?: unknown; password?: unknown };
  const login = typeof email === "string" ? email : "";
  const tries = await countTry(req, res, "login", `member:${loginId(login)}`);
  const token = await logIn(req.scope, login, typeof password === "string" ? password : "");
  if (token === null) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Invalid email or password");
  await tries.wasRight();
  res.json({ token });
}
