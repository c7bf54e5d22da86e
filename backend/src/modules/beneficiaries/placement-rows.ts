import { ofPeopleInScope, type PeopleScope } from "./in-scope";
import type { Database, Placement } from "./types";

/** Where people were and are, oldest first. */
export async function selectPlacements(db: Database, scope: PeopleScope, ids: readonly string[]): Promise<Placement[]> {
  const query = db("placement")
    .whereIn("beneficiary_id", [...ids])
    .orderBy([{ column: "from_day" }, { column: "until_day", nulls: "last" }])
    .select("beneficiary_id", "center_id", db.raw("from_day::text as from_day"), db.raw("until_day::text as until_day"));
  ofPeopleInScope(query, scope, "beneficiary_id");
  const rows = (await query) as { beneficiary_id: string; center_id: string; from_day: string; until_day: string | null }[];
  return rows.map((row) => ({ beneficiaryId: row.beneficiary_id, centerId: row.center_id, from: row.from_day, until: row.until_day }));
}
