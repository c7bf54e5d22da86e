import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitationFacts, InvitationQuestion } from "@ska/contracts";
import { countTry } from "../../../access/slow-guessing";
import { readInvitation } from "../../../workflows/members/invitations";

export async function POST(req: MedusaRequest<InvitationQuestion>, res: MedusaResponse<InvitationFacts>): Promise<void> {
  const tries = await countTry(req, res, "invitation");
  const invitation = await readInvitation(req.scope, req.validatedBody.token);
  await tries.wasRight();
  res.set("Cache-Control", "private, no-store").json({ invitation });
}
