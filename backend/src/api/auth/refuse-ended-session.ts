import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { readClaims } from "../../access/token-claims";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";

/** Medusa refreshes any unexpired token; a member's ended session must not come back that way. */
export async function refuseEndedSession(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const claims = readClaims(req.headers.authorization);
  if (claims.actorType === "member") {
    const centers = req.scope.resolve<CentersModuleService>(CENTERS_MODULE);
    const [member] = await centers.listMembers({ id: claims.actorId, status: "active" });
    if (!member || claims.issuedAt * 1000 + 999 < member.sessions_valid_from.getTime()) {
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
    }
  }
  next();
}
