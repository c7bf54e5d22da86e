import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { ResetAnswer } from "@ska/contracts";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { requireMemberOf } from "../../../../../workflows/members/change-member";
import { resetMember } from "../../../../../workflows/members/reset-member";
import { refuseManagers } from "../../not-managers";
import { toCenterMember } from "../../present";
import { recordMember } from "../../record-member";

export async function POST(req: MedusaRequest, res: MedusaResponse<ResetAnswer>): Promise<void> {
  const viewer = viewerOf(req);
  const scope = centerScope(viewer);
  const known = await requireMemberOf(req.scope, scope, req.params.id ?? "");
  if (known.id === viewer.memberId) throw new MedusaError(MedusaError.Types.CONFLICT, "Change your own secret instead.");
  refuseManagers(known.role);
  const { member, temporarySecret } = await resetMember(req.scope, scope, known);
  await recordMember(req, "member.reset", known, ["secret"]);
  res.set("Cache-Control", "private, no-store").json({ member: toCenterMember(member), temporary_secret: temporarySecret });
}
