import { BusinessGroupInput } from "@ska/contracts";
import { expect, test } from "vitest";
import { membersOf, rowsIn, rowsOf, withSpare } from "./groups-rows";

const member = (beneficiary_id: string, weight: number) => ({ beneficiary_id, weight, public_alias: beneficiary_id, exited: false });

test("members stand first in their order, with empty lines to add to", () => {
  const rows = rowsOf([member("b", 2), member("a", 1)]);
  expect(rows.slice(0, 2)).toEqual([{ person: "b", weight: "2" }, { person: "a", weight: "1" }]);
  expect(rows.slice(2).every(({ person }) => person === "")).toBe(true);
  expect(rows.length).toBeGreaterThan(3);
});

test("a line without a person is no member, and a line without a weight counts once", () => {
  const form = new FormData();
  for (const [person, weight] of [["b", "2"], ["", "5"], ["a", ""]] as const) {
    form.append("person", person);
    form.append("weight", weight);
  }
  expect(membersOf(rowsIn(form))).toEqual([{ beneficiary_id: "b", weight: 2 }, { beneficiary_id: "a", weight: 1 }]);
  expect(withSpare(rowsIn(form)).slice(0, 2)).toEqual([{ person: "b", weight: "2" }, { person: "a", weight: "" }]);
});

test("a weight that is no whole number is refused, not rounded", () => {
  for (const weight of ["1,5", "1.5", "0", "x"]) {
    expect(BusinessGroupInput.safeParse({ name: "Kelompok", members: membersOf([{ person: "a", weight }]) }).success, weight).toBe(false);
  }
});
