import type { BusinessGroup } from "@ska/contracts";

/** A line of the group's form as it was typed; an empty person is no member. */
export interface GroupRow {
  person: string;
  weight: string;
}

/** Empty lines that stand ready under the members. */
const SPARE = 3;
const MOST = 100;

const BLANK: GroupRow = { person: "", weight: "" };

/** A group's members with empty lines under them. */
export function rowsOf(members: BusinessGroup["members"]): GroupRow[] {
  return withSpare(members.map(({ beneficiary_id, weight }) => ({ person: beneficiary_id, weight: String(weight) })));
}

/** Empty lines go to the end, so that the order of the others stays. */
export function withSpare(rows: readonly GroupRow[]): GroupRow[] {
  const filled = rows.filter(({ person }) => person !== "");
  return [...filled, ...Array.from({ length: Math.min(SPARE, MOST - filled.length) }, () => BLANK)];
}

/** The lines of a form, in their order. */
export function rowsIn(form: FormData): GroupRow[] {
  const weights = form.getAll("weight");
  return form.getAll("person").map((person, at) => ({ person: String(person), weight: String(weights[at] ?? "") }));
}

/** What the contract wants of them; a weight that isn't whole becomes NaN, which the contract refuses. */
export function membersOf(rows: readonly GroupRow[]): { beneficiary_id: string; weight: number }[] {
  return rows.filter(({ person }) => person !== "").map(({ person, weight }) => ({ beneficiary_id: person, weight: weight.trim() === "" ? 1 : Number(weight) }));
}
