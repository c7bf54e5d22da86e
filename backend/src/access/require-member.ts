import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { CENTERS_MODULE } from "../modules/centers";
import type { CentersModuleService } from "../modules/centers/service";
import { readClaims } from "./token-claims";
import type { MemberRole, Viewer } from "./viewer";

declare module "@medusajs/framework/http" {
  interface MedusaRequest {
    /** Set by `requireMember`; absent on every route that does not use it. */
    viewer?: Viewer;
  }
}

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown;

/**
 * Lets through members of the given roles only, and puts the Viewer on the request.
 * The member is read anew at each request: a disabled account or an ended session stops at once.
 * Answers 401 without a valid token and 403 for another role.
 */
export function requireMember(...roles: MemberRole[]): Middleware[] {
  const resolveViewer: Middleware = async (req, _res, next) => {
    req.viewer ??= await currentViewer(req);
    if (!roles.includes(req.viewer.role)) {
      throw new MedusaError(MedusaError.Types.FORBIDDEN, "Your role does not give access to this.");
    }
    next();
  };
  return [authenticate("member", ["bearer"]) as Middleware, resolveViewer];
}

async function currentViewer(req: MedusaRequest): Promise<Viewer> {
  const actorId = (req as MedusaRequest & { auth_context?: { actor_id?: string } }).auth_context?.actor_id;
  const centers = req.scope.resolve<CentersModuleService>(CENTERS_MODULE);
  const [member] = actorId ? await centers.listMembers({ id: actorId, status: "active" }) : [];
  if (!member || readClaims(req.headers.authorization).issuedAt * 1000 + 999 < member.sessions_valid_from.getTime()) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
  }
  return {
    memberId: member.id,
    role: member.role,
    centerId: member.center_id,
    beneficiaryId: member.beneficiary_id,
  };
}

/** The viewer of a request that passed `requireMember`. @throws 401 when the route forgot to require one. */
export function viewerOf(req: MedusaRequest): Viewer {
  if (!req.viewer) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
  return req.viewer;
}
