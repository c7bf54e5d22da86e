import type { AuditRecord } from "@ska/contracts";
import { BYTE_ORDER_MARK, textCell } from "./text-cell";

const COLUMNS = ["at", "action", "actor_kind", "actor_id", "actor_name", "actor_role", "beneficiary_ids", "beneficiary_aliases", "subject_kind", "subject_id", "fields", "center_id"];

const row = ({ at, action, actor, beneficiaries, subject, fields, center_id }: AuditRecord): string =>
  [
    at,
    action,
    actor.kind,
    actor.id ?? "",
    actor.name ?? "",
    actor.role ?? "",
    beneficiaries.map(({ id }) => id).join(" "),
    beneficiaries.map(({ alias }) => alias ?? "").join("; "),
    subject?.kind ?? "",
    subject?.id ?? "",
    fields.join(" "),
    center_id,
  ]
    .map(textCell)
    .join(",");

/** Records as CSV for spreadsheets: UTF-8 with a byte order mark. */
export async function auditCsv(records: AsyncIterable<AuditRecord>): Promise<string> {
  const lines = [COLUMNS.join(",")];
  for await (const record of records) lines.push(row(record));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}
