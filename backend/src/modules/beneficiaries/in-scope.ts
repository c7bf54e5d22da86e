import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CenterScope, EveryCenter, MakerScope } from "../../access/scope";

/** Whose rows a query may touch. */
export type PeopleScope = CenterScope | MakerScope | EveryCenter;

/** Narrows a query over beneficiaries (joined or not) to the scope. */
export function inScope(query: Knex.QueryBuilder, scope: PeopleScope, table = "beneficiary"): void {
  if ("everyCenter" in scope) return;
  void query.where(`${table}.center_id`, scope.centerId);
  if ("beneficiaryId" in scope) void query.where(`${table}.id`, scope.beneficiaryId);
}

/** Narrows a query over what hangs on beneficiaries, such as consents, by whose they are. */
export function ofPeopleInScope(query: Knex.QueryBuilder, scope: PeopleScope, column: string): void {
  if ("everyCenter" in scope) return;
  void query.whereIn(column, function () {
    void this.select("id").from("beneficiary");
    inScope(this, scope);
  });
}
