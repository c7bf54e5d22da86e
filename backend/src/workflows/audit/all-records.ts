import type { MedusaContainer } from "@medusajs/framework/types";
import type { AuditQuery, AuditRecord } from "@ska/contracts";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { readAudit } from "./read-audit";

const AT_ONCE = 1_000;

/** Every record that the filters let through, newest first, page by page. */
export async function* allRecords(
  container: MedusaContainer,
  scope: CenterScope | EveryCenter,
  filters: Omit<AuditQuery, "offset" | "limit">,
): AsyncGenerator<AuditRecord> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const { records, count } = await readAudit(container, scope, { ...filters, offset, limit: AT_ONCE });
    yield* records;
    if (offset + records.length >= count || records.length === 0) return;
  }
}
