import type { MedusaRequest } from "@medusajs/framework/http";
import { AUDIT_MODULE } from "../modules/audit";
import type { AuditModuleService, NewAuditRecord } from "../modules/audit/service";
import { administratorActor } from "./record-access";

type Event = Omit<NewAuditRecord, "actor" | "requestId">;

/** Stands for the centre where an administrator looked at all of them. */
export const ALL_CENTERS = "all";

/** Writes to the audit log what an administrator sees or changes. Await it before answering. */
export async function recordMinistry(req: MedusaRequest, ...events: Event[]): Promise<void> {
  const actor = administratorActor(req);
  await req.scope.resolve<AuditModuleService>(AUDIT_MODULE).record(events.map((event) => ({ ...event, actor, requestId: req.requestId })));
}
