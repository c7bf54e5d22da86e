import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitationAcceptance, TokenAnswer } from "@ska/contracts";
import { countTry } from "../../../access/slow-guessing";
import { acceptInvitation } from "../../../workflows/members/invitations";

export async function POST(req: MedusaRequest<InvitationAcceptance>, res: MedusaResponse<TokenAnswer>): Promise<void> {
  const tries = await countTry(req, res, "invitation");
  const token = await acceptInvitation(req.scope, req.validatedBody.token, req.validatedBody.secret);
  await tries.wasRight();
  res.set("Cache-Control", "private, no-store").json({ token });
}
