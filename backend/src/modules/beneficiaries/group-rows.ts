import { generateEntityId } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { nextChange } from "./projection-rows";
import type { Database, Group, GroupMember } from "./types";

type GroupScope = CenterScope | EveryCenter;

interface MemberRow {
  group_id: string;
  beneficiary_id: string;
  weight: number;
}

/** By name, with their members; all of the scope, or those asked for by their ids or by one of their members. */
export async function selectGroups(
  db: Database,
  scope: GroupScope,
  filter: { ids?: readonly string[]; memberIds?: readonly string[]; name?: string } = {},
): Promise<Group[]> {
  const query = db("business_group").select("id", "center_id", "name", "change_number").orderBy([{ column: "name" }, { column: "id" }]);
  if (!("everyCenter" in scope)) void query.where("center_id", scope.centerId);
  if (filter.ids) void query.whereIn("id", [...filter.ids]);
  if (filter.name !== undefined) void query.where("name", filter.name);
  const { memberIds } = filter;
  if (memberIds) {
    void query.whereIn("id", function () {
      void this.select("group_id").from("group_member").whereIn("beneficiary_id", [...memberIds]);
    });
  }
  const rows = (await query) as { id: string; center_id: string; name: string; change_number: number }[];
  const members = (await db("group_member")
    .whereIn("group_id", rows.map(({ id }) => id))
    .orderBy([{ column: "position" }, { column: "id" }])
    .select("group_id", "beneficiary_id", "weight")) as MemberRow[];
  return rows.map((row) => ({
    id: row.id,
    centerId: row.center_id,
    name: row.name,
    changeNumber: row.change_number,
    members: members.filter(({ group_id }) => group_id === row.id).map((member) => ({ beneficiaryId: member.beneficiary_id, weight: member.weight })),
  }));
}

export async function insertGroup(db: Database, { centerId }: CenterScope, name: string): Promise<string> {
  const id = generateEntityId(undefined, "kub");
  await db("business_group").insert({ id, center_id: centerId, name });
  return id;
}

/** Puts these members in the place of the present ones; their order decides who gets an odd rupiah. */
export async function replaceMembers(db: Database, groupId: string, members: readonly GroupMember[]): Promise<void> {
  await db("group_member").where({ group_id: groupId }).delete();
  await db("group_member").insert(
    members.map(({ beneficiaryId, weight }, position) => ({
      id: generateEntityId(undefined, "kubm"),
      group_id: groupId,
      beneficiary_id: beneficiaryId,
      weight,
      position,
    })),
  );
}

/** For sales from now on. */
export async function leaveGroups(db: Database, beneficiaryId: string): Promise<void> {
  const left = (await db("group_member").where({ beneficiary_id: beneficiaryId }).delete().returning("group_id")) as { group_id: string }[];
  await db("business_group").whereIn("id", left.map(({ group_id }) => group_id)).update(nextChange(db));
}
