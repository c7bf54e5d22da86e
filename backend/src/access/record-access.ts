import type { MedusaRequest } from "@medusajs/framework/http";
import { AUDIT_MODULE } from "../modules/audit";
import type { Actor, AuditModuleService, NewAuditRecord } from "../modules/audit/service";
import { viewerOf } from "./require-member";

type Event = Omit<NewAuditRecord, "actor" | "centerId" | "requestId">;

/** The member who asks, as the audit log names her. @throws 401 when the route forgot to require a member. */
function memberActor(req: MedusaRequest): Actor {
  const { memberId, role } = viewerOf(req);
  return { kind: "member", id: memberId, role };
}

/** The administrator who asks. @throws when the route isn't one of /admin. */
export function administratorActor(req: MedusaRequest): Actor {
  const id = (req as MedusaRequest & { auth_context?: { actor_id?: string } }).auth_context?.actor_id;
  if (!id) throw new Error("Only a route under /admin has an administrator");
  return { kind: "administrator", id };
}

/**
 * Writes to the audit log what a member sees or changed in her centre. Await it before answering:
 * what can't be logged must not be shown.
 */
export async function recordAccess(req: MedusaRequest, ...events: Event[]): Promise<void> {
  const { centerId } = viewerOf(req);
  const actor = memberActor(req);
  await req.scope
    .resolve<AuditModuleService>(AUDIT_MODULE)
    .record(events.map((event) => ({ ...event, actor, centerId, requestId: req.requestId })));
}
