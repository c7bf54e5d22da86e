import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { memberInSession } from "./sessions";
import type { MemberRole, Viewer } from "./viewer";

declare module "@medusajs/framework/http" {
  interface MedusaRequest {
    /** Set by `requireMember`; absent on every route that does not use it. */
    viewer?: Viewer;
  }
}

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown;

/** All that somebody may do who must first choose a secret of her own. */
const WITH_A_TEMPORARY_SECRET = new Set(["GET /studio/me", "POST /studio/me/secret", "POST /studio/me/end-sessions"]);

/**
 * Lets through members of the given roles only, and puts the Viewer on the request.
 * The member is read anew at each request: a disabled account or an ended session stops at once.
 * Answers 401 without a valid token, and 403 for another role or while a temporary secret must be changed.
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
  const member = await memberInSession(req);
  if (!member) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
  const asked = `${req.method} ${req.originalUrl.split("?", 1)[0] ?? ""}`;
  if (member.mustChangeSecret && !WITH_A_TEMPORARY_SECRET.has(asked)) {
    throw new MedusaError("secret_change_required", "Please choose a secret of your own first.");
  }
  return { memberId: member.id, role: member.role, centerId: member.centerId, beneficiaryId: member.beneficiaryId };
}

/** The viewer of a request that passed `requireMember`. @throws 401 when the route forgot to require one. */
export function viewerOf(req: MedusaRequest): Viewer {
  if (!req.viewer) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Please log in.");
  return req.viewer;
}
