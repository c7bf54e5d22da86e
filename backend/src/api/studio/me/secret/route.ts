import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SecretChange, TokenAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../access/record-access";
import { viewerOf } from "../../../../access/require-member";
import { countTry } from "../../../../access/slow-guessing";
import { centerScope } from "../../../../access/viewer";
import { changeSecret } from "../../../../workflows/members/change-secret";

/** Her own choice; her other sessions end. Guessing at the present secret is slowed as at the login. */
export async function POST(req: MedusaRequest<SecretChange>, res: MedusaResponse<TokenAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const tries = await countTry(req, res, "secret", viewer.memberId);
  const { current, next } = req.validatedBody;
  const token = await changeSecret(req.scope, centerScope(viewer), viewer.memberId, current, next);
  await tries.wasRight();
  await recordAccess(req, { action: "member.changed", subject: { kind: "member", id: viewer.memberId }, fields: ["secret"] });
  res.json({ token });
}
